CREATE TABLE `blog_ptrs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `email` varchar(50) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_blog_ptrs_email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `blogs` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `email` varchar(50) DEFAULT NULL
  `upvotes` int(11) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_blogs_email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
