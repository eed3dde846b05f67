CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(50) DEFAULT NULL
  `code` varchar(20) DEFAULT NULL
  KEY `idx_name_code` (`name`,`code`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
