CREATE TABLE `names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `naïve` bigint(20) DEFAULT NULL
  `Über_name` bigint(20) DEFAULT NULL
  `ÉName` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
