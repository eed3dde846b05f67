CREATE TABLE `places` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `at` point NOT NULL
  PRIMARY KEY (`id`)
  SPATIAL KEY `idx_places_at` (`at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
