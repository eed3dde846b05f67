CREATE TABLE `addresses` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `people` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `person_addresses` (
  `person_id` bigint(20) NOT NULL
  `address_id` bigint(20) unsigned NOT NULL
  `created_at` datetime(3) DEFAULT NULL
  CONSTRAINT `fk_person_addresses_address` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`)
  CONSTRAINT `fk_person_addresses_person` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`)
  KEY `fk_person_addresses_address` (`address_id`)
  PRIMARY KEY (`person_id`,`address_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
