CREATE TABLE `con_cols` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `back``tick` varchar(3) DEFAULT NULL
  `semi;colon` varchar(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
