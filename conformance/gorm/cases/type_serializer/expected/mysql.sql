CREATE TABLE `sers` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` varchar(100) DEFAULT NULL
  `c` longtext DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` longtext DEFAULT NULL
  `f` bigint(20) DEFAULT NULL
  `g` datetime(3) DEFAULT NULL
  `h` longtext DEFAULT NULL
  `i` longtext DEFAULT NULL
  `j` longtext DEFAULT NULL
  `k` datetime(3) DEFAULT NULL
  `l` tinyint(1) DEFAULT NULL
  `m` text NOT NULL
  `o` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
