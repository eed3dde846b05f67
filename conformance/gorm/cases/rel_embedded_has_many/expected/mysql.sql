CREATE TABLE `embedded_has` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `kids` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `embedded_has_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
