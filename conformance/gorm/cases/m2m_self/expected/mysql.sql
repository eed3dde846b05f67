CREATE TABLE `u3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `u4_friends` (
  `user_id` bigint(20) unsigned NOT NULL
  `friend_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_u4_friends_friends` FOREIGN KEY (`friend_id`) REFERENCES `u4` (`id`) ON DELETE CASCADE
  CONSTRAINT `fk_u4_friends_u4` FOREIGN KEY (`user_id`) REFERENCES `u4` (`id`) ON DELETE CASCADE
  KEY `fk_u4_friends_friends` (`friend_id`)
  PRIMARY KEY (`user_id`,`friend_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `u4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_friends` (
  `u3_id` bigint(20) unsigned NOT NULL
  `friend_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_user_friends_friends` FOREIGN KEY (`friend_id`) REFERENCES `u3` (`id`)
  CONSTRAINT `fk_user_friends_u3` FOREIGN KEY (`u3_id`) REFERENCES `u3` (`id`)
  KEY `fk_user_friends_friends` (`friend_id`)
  PRIMARY KEY (`u3_id`,`friend_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
