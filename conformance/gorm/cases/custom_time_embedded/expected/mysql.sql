CREATE TABLE `uj2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `t` datetime(3) DEFAULT NULL
  `u` datetime(3) DEFAULT NULL
  `v` date DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
