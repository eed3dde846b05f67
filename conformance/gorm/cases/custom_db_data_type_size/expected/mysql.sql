CREATE TABLE `codeds` (
  `id` varchar(30) NOT NULL
  `a` char(8) DEFAULT NULL
  `b` text DEFAULT NULL
  `c` char(12) NOT NULL
  `d` decimal(9,2) DEFAULT NULL
  `e` decimal(12,0) DEFAULT NULL
  `f` varchar(90) DEFAULT NULL
  `g` varchar(60) NOT NULL
  `h` varchar(11) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
