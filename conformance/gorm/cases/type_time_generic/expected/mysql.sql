CREATE TABLE `times` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` datetime(3) DEFAULT NULL
  `b` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
