CREATE TABLE `ids` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longblob DEFAULT NULL
  `b` char(26) DEFAULT NULL
  `c` longblob DEFAULT NULL
  `d` longblob DEFAULT NULL
  `e` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
