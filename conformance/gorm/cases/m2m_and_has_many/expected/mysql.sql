CREATE TABLE `hmr_l1` (
  `hmr_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_hmr_l1_hmr` FOREIGN KEY (`hmr_id`) REFERENCES `hmrs` (`id`)
  CONSTRAINT `fk_hmr_l1_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  KEY `fk_hmr_l1_l1` (`l1_id`)
  PRIMARY KEY (`hmr_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hmrcs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `hmr_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_hmrs_l` FOREIGN KEY (`hmr_id`) REFERENCES `hmrs` (`id`)
  KEY `fk_hmrs_l` (`hmr_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hmrs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
