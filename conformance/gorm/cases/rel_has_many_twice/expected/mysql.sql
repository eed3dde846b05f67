CREATE TABLE `has_twos` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `two_children` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a_id` bigint(20) unsigned DEFAULT NULL
  `b_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_has_twos_as` FOREIGN KEY (`a_id`) REFERENCES `has_twos` (`id`)
  CONSTRAINT `fk_has_twos_bs` FOREIGN KEY (`b_id`) REFERENCES `has_twos` (`id`)
  KEY `fk_has_twos_as` (`a_id`)
  KEY `fk_has_twos_bs` (`b_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
