CREATE TABLE `shadow_pk2` (
  `id` varchar(20) NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_shadow_pk2_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `shadow_pks` (
  `id` varchar(20) NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_shadow_pks_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
