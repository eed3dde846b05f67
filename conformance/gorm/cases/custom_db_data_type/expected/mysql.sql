CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `k` text DEFAULT NULL
  `s` varchar(30) DEFAULT NULL
  `n` text NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
