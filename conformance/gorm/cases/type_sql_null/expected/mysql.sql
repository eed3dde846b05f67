CREATE TABLE `nulls` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` int(11) DEFAULT NULL
  `d` smallint(6) DEFAULT NULL
  `e` tinyint(3) unsigned DEFAULT NULL
  `f` double DEFAULT NULL
  `g` tinyint(1) DEFAULT NULL
  `h` datetime(3) DEFAULT NULL
  `i` longtext DEFAULT NULL
  `j` varchar(10) DEFAULT 'x'
  `k` int(11) DEFAULT 5
  `l` tinyint(1) NOT NULL DEFAULT 0
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
