CREATE TABLE `as` (
  `f` varbinary(16) NOT NULL
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
