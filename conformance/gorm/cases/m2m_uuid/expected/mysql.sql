CREATE TABLE `roles` (
  `id` varchar(36) NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  `name` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_roles_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_roles` (
  `user_id` varchar(36) NOT NULL
  `role_id` varchar(36) NOT NULL
  CONSTRAINT `fk_user_roles_role` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`)
  CONSTRAINT `fk_user_roles_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_user_roles_role` (`role_id`)
  PRIMARY KEY (`user_id`,`role_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` varchar(36) NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
