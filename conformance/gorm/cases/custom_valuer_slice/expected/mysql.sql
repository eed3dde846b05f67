CREATE TABLE `vs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `v` longblob DEFAULT NULL
  `i` longtext DEFAULT NULL
  `t` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
