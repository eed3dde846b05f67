CREATE TABLE `posts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_uuid` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_posts_user` FOREIGN KEY (`user_uuid`) REFERENCES `users` (`id`)
  KEY `fk_posts_user` (`user_uuid`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `uuid` varchar(36) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_users_uuid` (`uuid`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
