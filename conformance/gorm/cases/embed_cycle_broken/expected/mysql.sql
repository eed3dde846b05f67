CREATE TABLE `loop1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `n` longtext DEFAULT NULL
  `m` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
