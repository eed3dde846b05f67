CREATE TABLE `two_embs` (
  `id` bigint(20) unsigned DEFAULT NULL
  `g_id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `g_created_at` datetime(3) DEFAULT NULL
  PRIMARY KEY (`g_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
