CREATE TABLE `pt_emb2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p` double DEFAULT NULL
  `q` double DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
