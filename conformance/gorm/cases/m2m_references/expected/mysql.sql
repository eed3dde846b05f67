CREATE TABLE `p5` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `name` longtext DEFAULT NULL
  `user_refer` bigint(20) unsigned DEFAULT NULL
  KEY `idx_p5_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_p5_user_refer` (`user_refer`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `u5` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `refer` bigint(20) unsigned DEFAULT NULL
  KEY `idx_u5_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_u5_refer` (`refer`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_profiles` (
  `user_refer_id` bigint(20) unsigned NOT NULL
  `profile_refer` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_user_profiles_p5` FOREIGN KEY (`profile_refer`) REFERENCES `p5` (`user_refer`)
  CONSTRAINT `fk_user_profiles_u5` FOREIGN KEY (`user_refer_id`) REFERENCES `u5` (`refer`)
  KEY `fk_user_profiles_p5` (`profile_refer`)
  PRIMARY KEY (`user_refer_id`,`profile_refer`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
