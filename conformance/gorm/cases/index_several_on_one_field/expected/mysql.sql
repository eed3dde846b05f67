CREATE TABLE `i4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `i` bigint(20) DEFAULT NULL
  `j` bigint(20) DEFAULT NULL
  `k` bigint(20) DEFAULT NULL
  `l` bigint(20) DEFAULT NULL
  KEY `idx_a` (`k`,`l`)
  KEY `idx_b` (`k`,`l`)
  KEY `idx_c` (`k` DESC)
  KEY `idx_i1` (`i`)
  KEY `idx_i4_j` (`j`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_i2` (`i`)
  UNIQUE KEY `udx_j` (`j`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
