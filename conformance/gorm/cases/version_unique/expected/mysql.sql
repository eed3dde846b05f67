CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `email` varchar(100) NOT NULL
  `phone` varchar(20) DEFAULT NULL
  KEY `idx_users_phone` (`phone`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_users_email` (`email`)
  UNIQUE KEY `uni_users_phone` (`phone`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
