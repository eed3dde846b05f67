CREATE TABLE `strs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(1) DEFAULT NULL
  `b` varchar(191) DEFAULT NULL
  `c` varchar(255) DEFAULT NULL
  `d` varchar(256) DEFAULT NULL
  `e` mediumtext DEFAULT NULL
  `f` varchar(1000) DEFAULT NULL
  `g` longtext DEFAULT NULL
  `h` mediumtext DEFAULT NULL
  `i` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
