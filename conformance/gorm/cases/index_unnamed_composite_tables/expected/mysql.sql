CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `tenant` bigint(20) unsigned DEFAULT NULL
  `code` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_items_tenant_code` (`tenant`,`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `orders` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `tenant` bigint(20) unsigned DEFAULT NULL
  `code` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_orders_tenant_code` (`tenant`,`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
