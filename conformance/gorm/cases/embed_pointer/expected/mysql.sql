CREATE TABLE `emb3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_by` varchar(40) DEFAULT NULL
  `n` longtext DEFAULT NULL
  `z` bigint(20) DEFAULT NULL
  KEY `idx_emb3_created_by` (`created_by`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
