CREATE TABLE `money` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` tinyint(1) DEFAULT NULL
  `b` decimal(10,2) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
