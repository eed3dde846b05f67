CREATE TABLE `gens` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  `d` varchar(64) DEFAULT NULL
  `e` varchar(64) DEFAULT NULL
  `f` tinyint(1) DEFAULT NULL
  `g` tinyint(1) DEFAULT NULL
  `h` bigint(20) unsigned DEFAULT NULL
  `i` bigint(20) unsigned DEFAULT NULL
  `j` int(11) DEFAULT NULL
  `k` int(11) DEFAULT NULL
  `l` double DEFAULT NULL
  `m` decimal(8,2) DEFAULT NULL
  `n` varchar(8) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
