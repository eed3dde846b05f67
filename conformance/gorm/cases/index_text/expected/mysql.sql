CREATE TABLE `ts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(191) DEFAULT NULL
  `b` varchar(191) DEFAULT NULL
  `d` varchar(191) DEFAULT NULL
  KEY `idx_ts_a` (`a`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_ts_d` (`d`)
  UNIQUE KEY `uni_ts_b` (`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
