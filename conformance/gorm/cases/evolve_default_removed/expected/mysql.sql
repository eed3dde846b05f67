CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `s` varchar(20) DEFAULT NULL
  `n` bigint(20) DEFAULT NULL
  `b` tinyint(1) DEFAULT NULL
  `f` double DEFAULT NULL
  `t` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
