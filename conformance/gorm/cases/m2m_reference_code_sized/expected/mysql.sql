CREATE TABLE `langs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `code` varchar(12) NOT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_langs_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_langs` (
  `user_id` bigint(20) unsigned NOT NULL
  `lang_code` varchar(12) NOT NULL
  CONSTRAINT `fk_user_langs_lang` FOREIGN KEY (`lang_code`) REFERENCES `langs` (`code`)
  CONSTRAINT `fk_user_langs_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_user_langs_lang` (`lang_code`)
  PRIMARY KEY (`user_id`,`lang_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
