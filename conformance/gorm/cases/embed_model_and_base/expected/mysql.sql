CREATE TABLE `emb1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `created_by` varchar(40) DEFAULT NULL
  `z` bigint(20) DEFAULT NULL
  KEY `idx_emb1_created_by` (`created_by`)
  KEY `idx_emb1_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emb2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `created_by` varchar(40) DEFAULT NULL
  `z` bigint(20) DEFAULT NULL
  KEY `idx_emb2_created_by` (`created_by`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
