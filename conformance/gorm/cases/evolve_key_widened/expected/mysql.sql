CREATE TABLE `items` (
  `a` varchar(20) NOT NULL
  `b` varchar(20) DEFAULT NULL
  PRIMARY KEY (`a`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
