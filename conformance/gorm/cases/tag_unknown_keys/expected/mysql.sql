CREATE TABLE `my_tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longtext DEFAULT NULL
  `b` varchar(5) DEFAULT NULL
  `c` longtext DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` bigint(20) DEFAULT 0
  `f` bigint(20) unsigned DEFAULT NULL
  `g` longtext DEFAULT NULL
  `h` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
