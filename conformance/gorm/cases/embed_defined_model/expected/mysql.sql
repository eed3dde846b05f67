CREATE TABLE `ubmas` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `n` longtext DEFAULT NULL
  KEY `idx_ubmas_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ubms` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `n` longtext DEFAULT NULL
  KEY `idx_ubms_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
