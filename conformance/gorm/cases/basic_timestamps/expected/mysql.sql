CREATE TABLE `tms` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` bigint(20) DEFAULT NULL
  `updated_at` bigint(20) DEFAULT NULL
  `c2` bigint(20) DEFAULT NULL
  `c3` bigint(20) DEFAULT NULL
  `d` datetime(3) DEFAULT NULL
  `e` datetime(3) NOT NULL
  `f` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
