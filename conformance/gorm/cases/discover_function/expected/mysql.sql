CREATE TABLE `as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_bs_a` FOREIGN KEY (`a_id`) REFERENCES `as` (`id`)
  KEY `fk_bs_a` (`a_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `owns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
