CREATE TABLE `customers` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `email` varchar(200) NOT NULL
  KEY `idx_customers_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_customers_email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `lines` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `order_id` bigint(20) unsigned NOT NULL
  `product_id` varchar(36) NOT NULL
  `count` bigint(20) NOT NULL DEFAULT 1
  CONSTRAINT `chk_lines_count` CHECK (`count` > 0)
  CONSTRAINT `fk_lines_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`)
  CONSTRAINT `fk_orders_lines` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE
  KEY `fk_lines_product` (`product_id`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `udx_line` (`order_id`,`product_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `orders` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `customer_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_customers_orders` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`)
  KEY `idx_orders_customer_id` (`customer_id`)
  KEY `idx_orders_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `payments` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `order_id` bigint(20) unsigned DEFAULT NULL
  `paid` datetime(3) DEFAULT NULL
  CONSTRAINT `fk_orders_payment` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_payments_order_id` (`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `products` (
  `id` varchar(36) NOT NULL
  `price` decimal(10,2) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
