CREATE TABLE `cn_l1` (
  `cn_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_cn_l1_cn` FOREIGN KEY (`cn_id`) REFERENCES `cns` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
  CONSTRAINT `fk_cn_l1_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
  KEY `fk_cn_l1_l1` (`l1_id`)
  PRIMARY KEY (`cn_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cns` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
