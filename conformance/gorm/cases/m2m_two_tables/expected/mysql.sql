CREATE TABLE `l1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `two_as` (
  `two_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_two_as_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  CONSTRAINT `fk_two_as_two` FOREIGN KEY (`two_id`) REFERENCES `twos` (`id`)
  KEY `fk_two_as_l1` (`l1_id`)
  PRIMARY KEY (`two_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `two_bs` (
  `two_id` bigint(20) unsigned NOT NULL
  `l1_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_two_bs_l1` FOREIGN KEY (`l1_id`) REFERENCES `l1` (`id`)
  CONSTRAINT `fk_two_bs_two` FOREIGN KEY (`two_id`) REFERENCES `twos` (`id`)
  KEY `fk_two_bs_l1` (`l1_id`)
  PRIMARY KEY (`two_id`,`l1_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `twos` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
