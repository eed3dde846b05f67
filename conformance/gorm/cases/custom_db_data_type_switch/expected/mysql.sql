CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(60) DEFAULT NULL
  `b` varchar(60) NOT NULL
  `c` char(100) DEFAULT NULL
  `d` char(100) DEFAULT NULL
  KEY `idx_cts_c` (`c`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
