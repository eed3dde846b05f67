CREATE TABLE `ts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(191) DEFAULT NULL
  `b` text DEFAULT NULL
  `c` varchar(50) DEFAULT NULL
  `d` varchar(50) DEFAULT NULL
  KEY `idx_b` (`b`(20))
  KEY `idx_bc` (`c`(5),`d`)
  KEY `idx_ts_a` (`a`(10))
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
