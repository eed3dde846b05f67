CREATE TABLE `emb_times` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `time` datetime(3) DEFAULT NULL
  `null_string` longtext DEFAULT NULL
  `emb_str` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
