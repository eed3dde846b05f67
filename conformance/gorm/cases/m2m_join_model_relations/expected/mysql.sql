CREATE TABLE `memberships` (
  `user_id` bigint(20) unsigned NOT NULL
  `team_id` bigint(20) unsigned NOT NULL
  `role` varchar(10) DEFAULT 'member'
  CONSTRAINT `fk_teams_memberships` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`)
  CONSTRAINT `fk_users_memberships` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_teams_memberships` (`team_id`)
  PRIMARY KEY (`user_id`,`team_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `teams` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
