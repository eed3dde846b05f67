CREATE TABLE `posts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `title` varchar(100) DEFAULT NULL
  `author_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_posts_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`)
  KEY `fk_posts_author` (`author_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `profiles` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `user_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_profiles_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_profiles_user_id` (`user_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `email` varchar(100) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_users_email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
