CREATE TABLE `confs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `age_lo` bigint(20) DEFAULT NULL
  `age_hi` bigint(20) DEFAULT NULL
  `size_lo` bigint(20) DEFAULT NULL
  `size_hi` bigint(20) DEFAULT NULL
  `opt_key` varchar(20) DEFAULT NULL
  `opt_val` tinyint(1) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
