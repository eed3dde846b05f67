CREATE TABLE `money` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` longtext DEFAULT NULL
  `c` decimal(10,2) DEFAULT 0.00
  `d` decimal(10,2) NOT NULL DEFAULT 0.00
  `e` longtext DEFAULT NULL
  `f` decimal(20,8) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
