CREATE TABLE `tags` (
  `code` varchar(256) NOT NULL
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_tags` (
  `user_id` bigint(20) unsigned NOT NULL
  `tag_code` varchar(256) NOT NULL
  CONSTRAINT `fk_user_tags_tag` FOREIGN KEY (`tag_code`) REFERENCES `tags` (`code`)
  CONSTRAINT `fk_user_tags_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_user_tags_tag` (`tag_code`)
  PRIMARY KEY (`user_id`,`tag_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(256) DEFAULT NULL
  `b` varchar(256) DEFAULT NULL
  `c` varchar(20) DEFAULT NULL
  `d` varchar(256) DEFAULT NULL
  `e` varchar(256) DEFAULT 'x'
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_users_d` (`d`)
  UNIQUE KEY `uni_users_b` (`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
