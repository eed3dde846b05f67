CREATE TABLE `rrs` (
  `CODE` varchar(9) NOT NULL
  PRIMARY KEY (`CODE`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uu_rs` (
  `uuid` bigint(20) unsigned NOT NULL
  `rr_code` varchar(9) NOT NULL
  CONSTRAINT `fk_uu_rs_rr` FOREIGN KEY (`rr_code`) REFERENCES `rrs` (`CODE`)
  CONSTRAINT `fk_uu_rs_uu` FOREIGN KEY (`uuid`) REFERENCES `uus` (`id`)
  KEY `fk_uu_rs_rr` (`rr_code`)
  PRIMARY KEY (`uuid`,`rr_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uu_ss` (
  `user_id` bigint(20) unsigned NOT NULL
  `role_id` varchar(9) NOT NULL
  CONSTRAINT `fk_uu_ss_rr` FOREIGN KEY (`role_id`) REFERENCES `rrs` (`CODE`)
  CONSTRAINT `fk_uu_ss_uu` FOREIGN KEY (`user_id`) REFERENCES `uus` (`id`)
  KEY `fk_uu_ss_rr` (`role_id`)
  PRIMARY KEY (`user_id`,`role_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uu_ts` (
  `user_ref` bigint(20) unsigned NOT NULL
  `role_ref` varchar(9) NOT NULL
  CONSTRAINT `fk_uu_ts_rr` FOREIGN KEY (`role_ref`) REFERENCES `rrs` (`CODE`)
  CONSTRAINT `fk_uu_ts_uu` FOREIGN KEY (`user_ref`) REFERENCES `uus` (`id`)
  KEY `fk_uu_ts_rr` (`role_ref`)
  PRIMARY KEY (`user_ref`,`role_ref`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uus` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
