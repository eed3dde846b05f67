CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `same_tbls` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `sames` (
  `same_tbl_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_sames_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  CONSTRAINT `fk_sames_same_tbl` FOREIGN KEY (`same_tbl_id`) REFERENCES `same_tbls` (`id`)
  KEY `fk_sames_l1` (`l1_id`)
  PRIMARY KEY (`same_tbl_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
