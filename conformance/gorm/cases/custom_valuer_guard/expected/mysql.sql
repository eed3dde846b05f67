CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` datetime(3) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  `d` varchar(40) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
