CREATE TABLE `cts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `e` int(11) DEFAULT NULL
  `n` varchar(33) DEFAULT NULL
  `o` int(11) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
