CREATE TABLE `lits` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` text DEFAULT NULL
  `b` varchar(100) DEFAULT NULL
  `c` int(11) DEFAULT NULL
  `d` bigint(20) DEFAULT NULL
  `e` decimal(10,2) DEFAULT NULL
  `f` int(11) DEFAULT NULL
  `g` int(11) DEFAULT NULL
  `h` smallint(6) DEFAULT NULL
  `i` text DEFAULT NULL
  `j` bigint(20) DEFAULT NULL
  `k` decimal(12,4) DEFAULT NULL
  `l` char(10) NOT NULL
  `o` date DEFAULT NULL
  `p` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`p`))
  `q` tinyint(1) DEFAULT 1
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
