CREATE TABLE `names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `sha256` varchar(64) DEFAULT NULL
  `sha256_hash` varchar(64) DEFAULT NULL
  `md5_sum` varchar(32) DEFAULT NULL
  `field1` bigint(20) DEFAULT NULL
  `field1_a` bigint(20) DEFAULT NULL
  `field12_b3_c` bigint(20) DEFAULT NULL
  `b2_b` tinyint(1) DEFAULT NULL
  `a1` bigint(20) DEFAULT NULL
  `pm25` bigint(20) DEFAULT NULL
  `pm2_5` bigint(20) DEFAULT NULL
  `x1_y2` bigint(20) DEFAULT NULL
  `co2_level` bigint(20) DEFAULT NULL
  `fa2` bigint(20) DEFAULT NULL
  `is2_fa` tinyint(1) DEFAULT NULL
  `two_fa` tinyint(1) DEFAULT NULL
  `utf8_mb4` tinyint(1) DEFAULT NULL
  `utf8` tinyint(1) DEFAULT NULL
  `h2_o` bigint(20) DEFAULT NULL
  `id2` bigint(20) DEFAULT NULL
  `id2_name` varchar(8) DEFAULT NULL
  `status_http2` bigint(20) DEFAULT NULL
  `i18n` varchar(8) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
