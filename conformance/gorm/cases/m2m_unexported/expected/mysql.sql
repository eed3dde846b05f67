CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `lower_l1` (
  `lower_t_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_lower_l1_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  CONSTRAINT `fk_lower_l1_lower_t` FOREIGN KEY (`lower_t_id`) REFERENCES `lower_ts` (`id`)
  KEY `fk_lower_l1_l1` (`l1_id`)
  PRIMARY KEY (`lower_t_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `lower_ts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
