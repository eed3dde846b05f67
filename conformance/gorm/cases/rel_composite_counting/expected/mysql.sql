CREATE TABLE `blogs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(8) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `post_bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `blog_id` bigint(20) unsigned DEFAULT NULL
  `blog_locale` varchar(8) DEFAULT NULL
  CONSTRAINT `fk_post_bs_blog` FOREIGN KEY (`blog_id`, `blog_locale`) REFERENCES `blogs` (`id`, `locale`)
  KEY `fk_post_bs_blog` (`blog_id`,`blog_locale`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
