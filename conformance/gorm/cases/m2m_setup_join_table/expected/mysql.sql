CREATE TABLE `cas` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cj_addrs` (
  `cj_id` bigint(20) unsigned NOT NULL
  `ca_id` bigint(20) unsigned NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `note` varchar(50) DEFAULT NULL
  CONSTRAINT `fk_cj_addrs_ca` FOREIGN KEY (`ca_id`) REFERENCES `cas` (`id`)
  CONSTRAINT `fk_cj_addrs_cj` FOREIGN KEY (`cj_id`) REFERENCES `cjs` (`id`)
  KEY `fk_cj_addrs_ca` (`ca_id`)
  KEY `idx_cj_addrs_note` (`note`)
  PRIMARY KEY (`cj_id`,`ca_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cjs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
