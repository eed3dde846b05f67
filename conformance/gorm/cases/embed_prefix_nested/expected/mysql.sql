CREATE TABLE `outers` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `mid_in_a` longtext DEFAULT NULL
  `mid_in_bb` longtext DEFAULT NULL
  `mid_c` longtext DEFAULT NULL
  `m2_in_a` longtext DEFAULT NULL
  `m2_in_bb` longtext DEFAULT NULL
  `m2_c` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
