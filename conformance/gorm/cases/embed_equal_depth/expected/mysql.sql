CREATE TABLE `shadow3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(1) DEFAULT NULL
  `x` bigint(20) DEFAULT NULL
  `y` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
