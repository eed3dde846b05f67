CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `s` varchar(20) DEFAULT 'y'
  `n` bigint(20) DEFAULT 6
  `b` tinyint(1) DEFAULT 0
  `f` double DEFAULT 2.5
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
