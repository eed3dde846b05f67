CREATE TABLE `ccrs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_name` varchar(7) DEFAULT NULL
  CONSTRAINT `fk_ho_user2_ccr` FOREIGN KEY (`user_name`) REFERENCES `ho_user2` (`name`) ON DELETE CASCADE
  KEY `fk_ho_user2_ccr` (`user_name`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ho_user2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(50) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_ho_user2_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
