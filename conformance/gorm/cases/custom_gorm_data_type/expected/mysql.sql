CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` text DEFAULT NULL
  `b` text DEFAULT NULL
  `c` varchar(7) DEFAULT NULL
  `l` varchar(12) DEFAULT NULL
  `m` longblob DEFAULT NULL
  `p` bigint(20) DEFAULT NULL
  `s` varchar(32) DEFAULT NULL
  `t` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
