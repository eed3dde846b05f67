CREATE TABLE `ptrs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` datetime(3) DEFAULT NULL
  `d` longblob DEFAULT NULL
  `e` tinyint(1) NOT NULL DEFAULT 1
  `f` float DEFAULT NULL
  `g` smallint(6) DEFAULT NULL
  `num` int(11) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
