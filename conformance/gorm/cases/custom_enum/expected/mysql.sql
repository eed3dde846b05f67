CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(10) DEFAULT 'red'
  `b` varchar(10) DEFAULT 'low'
  `c` bigint(20) DEFAULT 1
  `d` varchar(191) NOT NULL
  KEY `idx_cts_d` (`d`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
