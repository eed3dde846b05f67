CREATE TABLE `rrs` (
  `id` varchar(36) NOT NULL DEFAULT 'abc'
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_rrs_id` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uu_rrs` (
  `uuid` char(36) NOT NULL DEFAULT 'abc' COMMENT 'hi'
  `rr_id` varchar(36) NOT NULL DEFAULT 'abc'
  CONSTRAINT `fk_uu_rrs_rr` FOREIGN KEY (`rr_id`) REFERENCES `rrs` (`id`)
  CONSTRAINT `fk_uu_rrs_uu` FOREIGN KEY (`uuid`) REFERENCES `uus` (`uid`)
  KEY `fk_uu_rrs_rr` (`rr_id`)
  PRIMARY KEY (`uuid`,`rr_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uus` (
  `uid` char(36) NOT NULL DEFAULT 'abc' COMMENT 'hi'
  PRIMARY KEY (`uid`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
