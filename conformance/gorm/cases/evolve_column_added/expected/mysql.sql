CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `note` longtext DEFAULT NULL
  `count` bigint(20) DEFAULT NULL
  `at` datetime(3) DEFAULT NULL
  `data` longblob DEFAULT NULL
  `price` double DEFAULT NULL
  `done` tinyint(1) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
