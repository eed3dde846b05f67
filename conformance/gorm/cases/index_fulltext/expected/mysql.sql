CREATE TABLE `pages` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `title` varchar(200) DEFAULT NULL
  `body` text DEFAULT NULL
  `f` varchar(191) DEFAULT NULL
  FULLTEXT KEY `idx_ft` (`title`,`body`)
  FULLTEXT KEY `idx_pages_f` (`f`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
