CREATE TABLE `doc_tags` (
  `doc_id` bigint(20) unsigned NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_doc_tags_doc` FOREIGN KEY (`doc_id`) REFERENCES `docs` (`id`)
  CONSTRAINT `fk_doc_tags_tag` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`)
  KEY `fk_doc_tags_tag` (`tag_id`)
  PRIMARY KEY (`doc_id`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `docs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
