CREATE TABLE `blog_tags` (
  `blog_id` bigint(20) unsigned NOT NULL
  `blog_locale` varchar(9) NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  `tag_locale` varchar(8) NOT NULL
  CONSTRAINT `fk_blog_tags_blog` FOREIGN KEY (`blog_id`, `blog_locale`) REFERENCES `blogs` (`id`, `locale`)
  CONSTRAINT `fk_blog_tags_tag` FOREIGN KEY (`tag_id`, `tag_locale`) REFERENCES `tags` (`id`, `locale`)
  KEY `fk_blog_tags_tag` (`tag_id`,`tag_locale`)
  PRIMARY KEY (`blog_id`,`blog_locale`,`tag_id`,`tag_locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `blogs` (
  `id` bigint(20) unsigned NOT NULL
  `locale` varchar(9) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `tags` (
  `id` bigint(20) unsigned NOT NULL
  `locale` varchar(8) NOT NULL
  `value` longtext DEFAULT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
