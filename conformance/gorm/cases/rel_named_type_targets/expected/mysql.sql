CREATE TABLE `cards` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_users_cards` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_users_cards` (`user_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `companies` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `firm_id` bigint(20) unsigned DEFAULT NULL
  `boss_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_users_boss` FOREIGN KEY (`boss_id`) REFERENCES `users` (`id`)
  CONSTRAINT `fk_users_firm` FOREIGN KEY (`firm_id`) REFERENCES `companies` (`id`)
  KEY `fk_users_boss` (`boss_id`)
  KEY `fk_users_firm` (`firm_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
