CREATE TABLE `unexps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `a_b` longtext DEFAULT NULL
  `a` varchar(4) DEFAULT NULL
  `b` varchar(4) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
