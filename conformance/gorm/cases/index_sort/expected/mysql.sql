CREATE TABLE `i1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` varchar(9) DEFAULT NULL
  `d` bigint(20) DEFAULT NULL
  KEY `idx_bc` (`b` DESC,`c`)
  KEY `idx_i1_a` (`a` DESC)
  PRIMARY KEY (`id`)
  UNIQUE KEY `udx_d` (`d` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
