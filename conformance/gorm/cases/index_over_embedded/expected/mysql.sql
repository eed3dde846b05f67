CREATE TABLE `shops` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `country` varchar(2) DEFAULT NULL
  `city` varchar(50) DEFAULT NULL
  `name` varchar(50) DEFAULT NULL
  `zip` varchar(9) DEFAULT NULL
  KEY `idx_place` (`city`,`country`,`name`)
  KEY `idx_shops_zip` (`zip`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
