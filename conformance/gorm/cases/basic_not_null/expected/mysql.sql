CREATE TABLE `nns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(10) NOT NULL
  `b` varchar(10) NOT NULL
  `c` varchar(10) NOT NULL
  `d` varchar(100) NOT NULL
  `e` longtext DEFAULT NULL
  `f` longtext DEFAULT NULL
  `g` longtext NOT NULL
  `h` bigint(20) NOT NULL DEFAULT 0
  `i` longtext DEFAULT NULL
  `j` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
