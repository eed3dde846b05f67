CREATE TABLE `comps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `f_kuns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `comp_id` bigint(20) unsigned NOT NULL DEFAULT 1 COMMENT 'which'
  CONSTRAINT `fk_f_kuns_comp` FOREIGN KEY (`comp_id`) REFERENCES `comps` (`id`) ON UPDATE CASCADE
  KEY `idx_c` (`comp_id`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_f_kuns_comp_id` (`comp_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
