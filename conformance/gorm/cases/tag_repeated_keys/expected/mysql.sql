CREATE TABLE `reps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(16) DEFAULT NULL
  `aa` varchar(5) DEFAULT NULL
  `c` varchar(14) DEFAULT NULL
  `d` varchar(15) DEFAULT NULL
  `e` varchar(3) DEFAULT 'y'
  `f` varchar(18) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `ux` (`aa` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
