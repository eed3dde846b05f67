CREATE TABLE `bads` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `d` varchar(11) DEFAULT NULL
  `e` longtext DEFAULT NULL
  `f` varchar(13) DEFAULT NULL
  `l` longtext DEFAULT NULL
  `m` varchar(20) DEFAULT NULL
  `n` varchar(22) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
