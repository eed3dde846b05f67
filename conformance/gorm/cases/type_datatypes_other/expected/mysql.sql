CREATE TABLE `others` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` date DEFAULT NULL
  `b` time DEFAULT NULL
  `c` text DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` binary(16) DEFAULT NULL
  `f` date NOT NULL
  `g` longtext DEFAULT NULL
  `h` int(11) DEFAULT NULL
  `i` datetime(3) DEFAULT NULL
  `j` tinyint(1) DEFAULT NULL
  `k` tinyint(3) unsigned DEFAULT NULL
  `l` varchar(20) DEFAULT NULL
  `m` bigint(20) DEFAULT NULL
  `n` double DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
