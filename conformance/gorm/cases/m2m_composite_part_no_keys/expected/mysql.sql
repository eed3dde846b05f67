CREATE TABLE `blogs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(9) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `locale_blog_tags` (
  `blog_id` bigint(20) unsigned NOT NULL
  `blog_locale` varchar(9) NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  PRIMARY KEY (`blog_id`,`blog_locale`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `shared_blog_tags` (
  `blog_id` bigint(20) unsigned NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  PRIMARY KEY (`blog_id`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(8) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
