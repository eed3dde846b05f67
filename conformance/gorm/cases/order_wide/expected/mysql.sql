CREATE TABLE `as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hubs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a_id` bigint(20) unsigned DEFAULT NULL
  `b_id` bigint(20) unsigned DEFAULT NULL
  `c_id` bigint(20) unsigned DEFAULT NULL
  `d_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_hubs_a` FOREIGN KEY (`a_id`) REFERENCES `as` (`id`)
  CONSTRAINT `fk_hubs_b` FOREIGN KEY (`b_id`) REFERENCES `bs` (`id`)
  CONSTRAINT `fk_hubs_c` FOREIGN KEY (`c_id`) REFERENCES `cs` (`id`)
  CONSTRAINT `fk_hubs_d` FOREIGN KEY (`d_id`) REFERENCES `ds` (`id`)
  KEY `fk_hubs_a` (`a_id`)
  KEY `fk_hubs_b` (`b_id`)
  KEY `fk_hubs_c` (`c_id`)
  KEY `fk_hubs_d` (`d_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
