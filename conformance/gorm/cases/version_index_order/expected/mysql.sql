CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  `d` bigint(20) DEFAULT NULL
  `e` bigint(20) DEFAULT NULL
  KEY `idx_ab` (`d`,`e`)
  KEY `idx_users_a` (`a`)
  KEY `idx_users_b` (`b`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_users_c` (`c`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
