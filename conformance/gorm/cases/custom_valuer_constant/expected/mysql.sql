CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `b` longtext DEFAULT NULL
  `c` longblob DEFAULT NULL
  `f` longtext DEFAULT NULL
  `g` bigint(20) DEFAULT NULL
  `h` datetime(3) DEFAULT NULL
  `i` double DEFAULT NULL
  `j` tinyint(1) DEFAULT NULL
  `k` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
