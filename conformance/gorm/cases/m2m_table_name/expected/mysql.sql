CREATE TABLE `l2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `u2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_langs` (
  `l2_id` bigint(20) unsigned NOT NULL
  `u2_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_user_langs_l2` FOREIGN KEY (`l2_id`) REFERENCES `l2` (`id`)
  CONSTRAINT `fk_user_langs_u2` FOREIGN KEY (`u2_id`) REFERENCES `u2` (`id`)
  KEY `fk_user_langs_u2` (`u2_id`)
  PRIMARY KEY (`l2_id`,`u2_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
