CREATE TABLE `hobs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `own_hobs` (
  `own_id` bigint(20) unsigned NOT NULL
  `hob_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_own_hobs_hob` FOREIGN KEY (`hob_id`) REFERENCES `hobs` (`id`)
  CONSTRAINT `fk_own_hobs_own` FOREIGN KEY (`own_id`) REFERENCES `owns` (`id`)
  KEY `fk_own_hobs_hob` (`hob_id`)
  PRIMARY KEY (`own_id`,`hob_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `owns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `pets` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_pets_owner` FOREIGN KEY (`owner_id`) REFERENCES `owns` (`id`)
  KEY `fk_pets_owner` (`owner_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
