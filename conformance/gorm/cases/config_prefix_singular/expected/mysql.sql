CREATE TABLE `app_l2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(10) DEFAULT NULL
  CONSTRAINT `chk_app_l2_name` CHECK (`name` <> '')
  KEY `idx_app_l2_name` (`name`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_app_l2_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `app_pet` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_app_pet_owner` FOREIGN KEY (`owner_id`) REFERENCES `app_u2` (`id`)
  KEY `fk_app_pet_owner` (`owner_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `app_u2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `app_user_lang` (
  `u2_id` bigint(20) unsigned NOT NULL
  `l2_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_app_user_lang_l2` FOREIGN KEY (`l2_id`) REFERENCES `app_l2` (`id`)
  CONSTRAINT `fk_app_user_lang_u2` FOREIGN KEY (`u2_id`) REFERENCES `app_u2` (`id`)
  KEY `fk_app_user_lang_l2` (`l2_id`)
  PRIMARY KEY (`u2_id`,`l2_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `app_user_tags` (
  `u2_id` bigint(20) unsigned NOT NULL
  `l2_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_app_user_tags_l2` FOREIGN KEY (`l2_id`) REFERENCES `app_l2` (`id`)
  CONSTRAINT `fk_app_user_tags_u2` FOREIGN KEY (`u2_id`) REFERENCES `app_u2` (`id`)
  KEY `fk_app_user_tags_l2` (`l2_id`)
  PRIMARY KEY (`u2_id`,`l2_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `fixed` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
