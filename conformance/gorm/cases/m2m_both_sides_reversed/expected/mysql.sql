CREATE TABLE `langs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_langs` (
  `user_id` bigint(20) unsigned NOT NULL
  `lang_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_user_langs_lang` FOREIGN KEY (`lang_id`) REFERENCES `langs` (`id`)
  CONSTRAINT `fk_user_langs_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`)
  KEY `fk_user_langs_lang` (`lang_id`)
  PRIMARY KEY (`user_id`,`lang_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
