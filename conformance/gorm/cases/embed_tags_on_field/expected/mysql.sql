CREATE TABLE `emb_tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(191) DEFAULT NULL COMMENT 'cc'
  `email` varchar(50) DEFAULT NULL COMMENT 'cc'
  CONSTRAINT `chk_emb_tags_email` CHECK (1 = 1)
  CONSTRAINT `chk_emb_tags_name` CHECK (1 = 1)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_emb_tags_email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
