CREATE TABLE `cir_as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `b_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cir_bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_cir_bs_a` FOREIGN KEY (`a_id`) REFERENCES `cir_as` (`id`)
  KEY `fk_cir_bs_a` (`a_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
