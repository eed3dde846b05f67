CREATE TABLE `addresses` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `city` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `billing_addresses` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `vat` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `orders` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `ship_to_id` bigint(20) unsigned DEFAULT NULL
  `bill_to_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_orders_bill_to` FOREIGN KEY (`bill_to_id`) REFERENCES `billing_addresses` (`id`)
  CONSTRAINT `fk_orders_ship_to` FOREIGN KEY (`ship_to_id`) REFERENCES `addresses` (`id`)
  KEY `fk_orders_bill_to` (`bill_to_id`)
  KEY `fk_orders_ship_to` (`ship_to_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
