CREATE TABLE `rnds` (
  `f` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
