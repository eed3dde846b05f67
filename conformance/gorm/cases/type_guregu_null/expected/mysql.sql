CREATE TABLE `nulls` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` double DEFAULT NULL
  `d` tinyint(1) DEFAULT NULL
  `e` datetime(3) DEFAULT NULL
  `f` int(11) DEFAULT NULL
  `g` smallint(6) DEFAULT NULL
  `h` tinyint(3) unsigned DEFAULT NULL
  `i` varchar(20) NOT NULL DEFAULT 'x'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
