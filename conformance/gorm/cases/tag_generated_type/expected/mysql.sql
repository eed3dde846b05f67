CREATE TABLE `gens` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `e` bigint(20) GENERATED ALWAYS AS (`a` * 2) STORED
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
