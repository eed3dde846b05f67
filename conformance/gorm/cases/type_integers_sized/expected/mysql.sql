CREATE TABLE `ints` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` tinyint(4) DEFAULT NULL
  `b` tinyint(3) unsigned DEFAULT NULL
  `c` smallint(6) DEFAULT NULL
  `d` smallint(5) unsigned DEFAULT NULL
  `e` mediumint(9) DEFAULT NULL
  `f` mediumint(8) unsigned DEFAULT NULL
  `g` int(11) DEFAULT NULL
  `h` int(10) unsigned DEFAULT NULL
  `i` bigint(20) DEFAULT NULL
  `j` bigint(20) unsigned DEFAULT NULL
  `k` bigint(20) DEFAULT NULL
  `l` smallint(5) unsigned DEFAULT NULL
  `m` int(10) unsigned DEFAULT NULL
  `n` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
