CREATE TABLE `as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `b_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_as_b` FOREIGN KEY (`b_id`) REFERENCES `bs` (`id`)
  KEY `fk_as_b` (`b_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `c_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_bs_c` FOREIGN KEY (`c_id`) REFERENCES `cs` (`id`)
  KEY `fk_bs_c` (`c_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
