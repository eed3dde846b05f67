CREATE TABLE `nulls` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` int(11) DEFAULT NULL
  `c` datetime(3) DEFAULT NULL
  `d` longblob DEFAULT NULL
  `e` double DEFAULT NULL
  `f` tinyint(1) DEFAULT NULL
  `g` varchar(12) DEFAULT NULL
  KEY `idx_nulls_g` (`g`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
