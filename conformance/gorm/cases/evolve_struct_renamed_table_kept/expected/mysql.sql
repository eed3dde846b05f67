CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(20) DEFAULT NULL
  KEY `idx_items_name` (`name`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_items_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
