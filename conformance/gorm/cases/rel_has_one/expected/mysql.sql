CREATE TABLE `credit_cards` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `number` longtext DEFAULT NULL
  `ho_user_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_ho_users_credit_card` FOREIGN KEY (`ho_user_id`) REFERENCES `ho_users` (`id`)
  KEY `fk_ho_users_credit_card` (`ho_user_id`)
  KEY `idx_credit_cards_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ho_users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_ho_users_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
