CREATE TABLE `companies` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_ps_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE SET NULL ON UPDATE CASCADE
  KEY `fk_user_ps_company` (`company_id`)
  KEY `idx_user_ps_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
