CREATE TABLE `blogs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(9) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `locale_blog_tags` (
  `blog_id` bigint(20) unsigned NOT NULL
  `blog_locale` varchar(9) NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_locale_blog_tags_blog` FOREIGN KEY (`blog_id`, `blog_locale`) REFERENCES `blogs` (`id`, `locale`)
  CONSTRAINT `fk_locale_blog_tags_tag` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`)
  KEY `fk_locale_blog_tags_tag` (`tag_id`)
  PRIMARY KEY (`blog_id`,`blog_locale`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `shared_blog_tags` (
  `blog_id` bigint(20) unsigned NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_shared_blog_tags_blog` FOREIGN KEY (`blog_id`) REFERENCES `blogs` (`id`)
  CONSTRAINT `fk_shared_blog_tags_tag` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`)
  KEY `fk_shared_blog_tags_tag` (`tag_id`)
  PRIMARY KEY (`blog_id`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(8) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
