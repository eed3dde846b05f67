CREATE TABLE `pgxes` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` smallint(6) DEFAULT NULL
  `c` int(11) DEFAULT NULL
  `d` bigint(20) DEFAULT NULL
  `e` float DEFAULT NULL
  `f` double DEFAULT NULL
  `g` tinyint(1) DEFAULT NULL
  `h` datetime(3) DEFAULT NULL
  `i` datetime(3) DEFAULT NULL
  `j` datetime(3) DEFAULT NULL
  `l` longblob DEFAULT NULL
  `m` uuid DEFAULT NULL
  `n` varchar(20) DEFAULT NULL
  KEY `idx_pgxes_n` (`n`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
