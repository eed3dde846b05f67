CREATE TABLE `ts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  KEY `idx_b` (`b`)
  KEY `idx_ts_a` (`a`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_c` (`c` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
