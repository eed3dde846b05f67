CREATE TABLE `leafs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `mid_root_id` varchar(30) DEFAULT NULL
  CONSTRAINT `fk_leafs_mid` FOREIGN KEY (`mid_root_id`) REFERENCES `mids` (`root_id`)
  KEY `fk_leafs_mid` (`mid_root_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `mids` (
  `root_id` varchar(30) NOT NULL
  CONSTRAINT `fk_mids_root` FOREIGN KEY (`root_id`) REFERENCES `roots` (`id`)
  PRIMARY KEY (`root_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `roots` (
  `id` varchar(30) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
