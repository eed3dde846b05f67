CREATE TABLE `amb_ps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `amb_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_ambs_amb_p` FOREIGN KEY (`amb_id`) REFERENCES `ambs` (`id`)
  KEY `fk_ambs_amb_p` (`amb_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ambs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `amb_p_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `profile_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_bts_profile` FOREIGN KEY (`profile_id`) REFERENCES `profs` (`id`)
  KEY `fk_bts_profile` (`profile_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `profs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `bt_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
