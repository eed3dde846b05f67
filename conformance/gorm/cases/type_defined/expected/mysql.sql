CREATE TABLE `defs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` tinyint(4) DEFAULT NULL
  `c` longblob DEFAULT NULL
  `d` float DEFAULT NULL
  `e` tinyint(1) DEFAULT NULL
  `f` tinyint(4) DEFAULT NULL
  `g` smallint(5) unsigned DEFAULT NULL
  `h` varchar(20) NOT NULL DEFAULT 'new'
  `i` longtext DEFAULT NULL
  `j` tinyint(4) DEFAULT 3
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
