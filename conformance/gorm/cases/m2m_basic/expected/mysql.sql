CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `code` varchar(3) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_l1_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `u1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_langs` (
  `u1_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_user_langs_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  CONSTRAINT `fk_user_langs_u1` FOREIGN KEY (`u1_id`) REFERENCES `u1` (`id`)
  KEY `fk_user_langs_l1` (`l1_id`)
  PRIMARY KEY (`u1_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
