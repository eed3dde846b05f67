CREATE TABLE `szs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` longtext DEFAULT NULL
  `c` longtext DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` longtext DEFAULT NULL
  `f` bigint(20) DEFAULT NULL
  `g` longblob DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
