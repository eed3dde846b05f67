CREATE TABLE `user_c_dashes` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ign_ms` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_igns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
