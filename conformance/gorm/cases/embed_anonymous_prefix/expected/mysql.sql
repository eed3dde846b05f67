CREATE TABLE `emb_pfx_anons` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `au_name` longtext DEFAULT NULL
  `au_email` varchar(50) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_emb_pfx_anons_email` (`au_email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
