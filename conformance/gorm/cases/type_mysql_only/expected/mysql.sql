CREATE TABLE `mies` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` enum('a','b') DEFAULT NULL
  `b` set('x','y') DEFAULT NULL
  `c` bigint(20) unsigned DEFAULT NULL
  `d` int(10) unsigned DEFAULT NULL
  `e` tinyint(1) DEFAULT NULL
  `f` int(11) DEFAULT NULL
  `g` mediumtext DEFAULT NULL
  `h` tinytext DEFAULT NULL
  `i` varbinary(40) DEFAULT NULL
  `j` tinyblob DEFAULT NULL
  `k` double(10,3) DEFAULT NULL
  `l` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`l`))
  `m` year(4) DEFAULT NULL
  `n` char(2) DEFAULT NULL
  `o` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL
  `p` bit(1) DEFAULT NULL
  `q` mediumint(8) unsigned NOT NULL DEFAULT 3
  `r` longtext NOT NULL
  `s` decimal(10,0) DEFAULT NULL
  `t` int(10) unsigned zerofill DEFAULT NULL
  `u` varchar(10) CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
