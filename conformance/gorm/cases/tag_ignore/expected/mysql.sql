CREATE TABLE `ign2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `d` longtext DEFAULT NULL
  `e` longtext DEFAULT NULL
  `f` longtext DEFAULT NULL
  `h` longtext DEFAULT NULL
  `n` longtext DEFAULT NULL
  `o` varchar(8) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
