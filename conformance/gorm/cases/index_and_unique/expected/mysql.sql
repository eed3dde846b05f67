CREATE TABLE `boths` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(10) DEFAULT NULL
  `b` varchar(10) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  KEY `idx_boths_a` (`a`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_boths_b` (`b`)
  UNIQUE KEY `udx_c` (`c`)
  UNIQUE KEY `uni_boths_a` (`a`)
  UNIQUE KEY `uni_boths_b` (`b`)
  UNIQUE KEY `uni_boths_c` (`c`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
