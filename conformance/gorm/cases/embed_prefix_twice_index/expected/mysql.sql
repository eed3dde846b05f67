CREATE TABLE `blog2` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `author_name` longtext DEFAULT NULL
  `author_email` varchar(50) DEFAULT NULL
  `editor_name` longtext DEFAULT NULL
  `editor_email` varchar(50) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_blog2_email` (`author_email`,`editor_email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
