CREATE TABLE `comps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `f_kpks` (
  `comp_id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `x` longtext DEFAULT NULL
  CONSTRAINT `fk_f_kpks_comp` FOREIGN KEY (`comp_id`) REFERENCES `comps` (`id`)
  PRIMARY KEY (`comp_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
