CREATE TABLE `ts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` text DEFAULT NULL
  KEY `idx_ts_a` (`a`(768))
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
