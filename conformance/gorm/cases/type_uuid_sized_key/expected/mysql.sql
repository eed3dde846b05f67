CREATE TABLE `keys` (
  `f` varchar(36) NOT NULL
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
