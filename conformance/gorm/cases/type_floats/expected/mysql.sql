CREATE TABLE `floats` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` float DEFAULT NULL
  `b` double DEFAULT NULL
  `c` decimal(10,0) DEFAULT NULL
  `d` decimal(10,0) DEFAULT NULL
  `e` decimal(10,2) DEFAULT NULL
  `f` decimal(10,2) DEFAULT NULL
  `g` double DEFAULT NULL
  `h` float DEFAULT NULL
  `i` float DEFAULT NULL
  `j` double DEFAULT NULL
  `k` double DEFAULT NULL
  `l` double DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
