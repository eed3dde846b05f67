CREATE TABLE `i1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  `e` bigint(20) DEFAULT NULL
  `m` bigint(20) DEFAULT NULL
  `n` bigint(20) DEFAULT NULL
  `o` bigint(20) DEFAULT NULL
  `p` bigint(20) DEFAULT NULL
  `qq` bigint(20) DEFAULT NULL
  `rCol` bigint(20) DEFAULT NULL
  `s` varchar(20) DEFAULT NULL
  KEY `false` (`o`)
  KEY `idx_P` (`p`)
  KEY `idx_b` (`b`)
  KEY `idx_i1_a` (`a`)
  KEY `idx_i1_r` (`rCol`)
  KEY `idx_i1_s` (`s`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_i1_c` (`c`)
  UNIQUE KEY `idx_i1_e` (`e`)
  UNIQUE KEY `idx_i1_m` (`m`)
  UNIQUE KEY `udx_q` (`qq`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
