CREATE TABLE `ints` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` tinyint(4) DEFAULT NULL
  `c` smallint(6) DEFAULT NULL
  `d` int(11) DEFAULT NULL
  `e` bigint(20) DEFAULT NULL
  `f` bigint(20) unsigned DEFAULT NULL
  `g` tinyint(3) unsigned DEFAULT NULL
  `h` smallint(5) unsigned DEFAULT NULL
  `i` int(10) unsigned DEFAULT NULL
  `j` bigint(20) unsigned DEFAULT NULL
  `k` int(11) DEFAULT NULL
  `l` tinyint(3) unsigned DEFAULT NULL
  `m` bigint(20) DEFAULT NULL
  `n` bigint(20) DEFAULT NULL
  `o` int(10) unsigned DEFAULT NULL
  `p` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
