CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(20) DEFAULT NULL
  `b` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `ux_ab` (`a`,`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
