CREATE TABLE `sps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` longtext NOT NULL
  `c` varchar(10) DEFAULT NULL
  `d` varchar(9) DEFAULT 'a'
  `e` bigint(20) DEFAULT 7
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
