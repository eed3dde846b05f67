CREATE TABLE `companies` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_users_company` FOREIGN KEY (`owner_id`) REFERENCES `companies` (`id`)
  KEY `fk_users_company` (`owner_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
