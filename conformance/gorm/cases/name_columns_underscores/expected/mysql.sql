CREATE TABLE `names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_id` bigint(20) DEFAULT NULL
  `user_name` varchar(8) DEFAULT NULL
  `a__b` bigint(20) DEFAULT NULL
  `ab_cd` bigint(20) DEFAULT NULL
  `name_` bigint(20) DEFAULT NULL
  `name___x` bigint(20) DEFAULT NULL
  `a_bc` bigint(20) DEFAULT NULL
  `ab_cd_e` bigint(20) DEFAULT NULL
  `abc` bigint(20) DEFAULT NULL
  `x` bigint(20) DEFAULT NULL
  `xy` bigint(20) DEFAULT NULL
  `xyz_name` bigint(20) DEFAULT NULL
  `sha` bigint(20) DEFAULT NULL
  `lat_lng` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
