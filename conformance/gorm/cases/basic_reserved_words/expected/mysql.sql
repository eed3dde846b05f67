CREATE TABLE `orders` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `select` longtext DEFAULT NULL
  `group` bigint(20) DEFAULT NULL
  `where` tinyint(1) DEFAULT NULL
  `from` datetime(3) DEFAULT NULL
  `order` longtext DEFAULT NULL
  `with space` longtext DEFAULT NULL
  `MixedCase` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
