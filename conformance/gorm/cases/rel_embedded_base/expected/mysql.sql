CREATE TABLE `accounts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `docs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `creator_id` bigint(20) unsigned DEFAULT NULL
  `editor_id` bigint(20) unsigned DEFAULT NULL
  `title` longtext DEFAULT NULL
  CONSTRAINT `fk_docs_creator` FOREIGN KEY (`creator_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
  CONSTRAINT `fk_docs_editor` FOREIGN KEY (`editor_id`) REFERENCES `accounts` (`id`)
  KEY `fk_docs_creator` (`creator_id`)
  KEY `fk_docs_editor` (`editor_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `pictures` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `creator_id` bigint(20) unsigned DEFAULT NULL
  `editor_id` bigint(20) unsigned DEFAULT NULL
  `width` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_pictures_creator` FOREIGN KEY (`creator_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE
  CONSTRAINT `fk_pictures_editor` FOREIGN KEY (`editor_id`) REFERENCES `accounts` (`id`)
  KEY `fk_pictures_creator` (`creator_id`)
  KEY `fk_pictures_editor` (`editor_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
