CREATE TABLE `mixes` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `g` bigint(20) DEFAULT NULL
  `h` bigint(20) DEFAULT NULL
  `i` bigint(20) DEFAULT NULL
  `j` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_mix2` (`i`,`j`)
  UNIQUE KEY `idx_mix` (`g`,`h`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
