CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longblob DEFAULT NULL
  `b` longtext DEFAULT NULL
  `c` longblob DEFAULT NULL
  `d` text DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
