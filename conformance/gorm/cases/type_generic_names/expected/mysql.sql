CREATE TABLE `gens` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` tinyint(4) DEFAULT NULL
  `b` tinyint(4) DEFAULT NULL
  `c` tinyint(3) unsigned DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` varchar(50) DEFAULT NULL
  `f` tinyint(1) DEFAULT NULL
  `g` float DEFAULT NULL
  `h` datetime(3) DEFAULT NULL
  `i` longblob DEFAULT NULL
  `j` varbinary(16) DEFAULT NULL
  `k` tinyint(1) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
