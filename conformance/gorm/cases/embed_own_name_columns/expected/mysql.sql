CREATE TABLE `prices` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `net_cents` bigint(20) NOT NULL DEFAULT 0
  `net_currency` varchar(3) DEFAULT 'EUR' COMMENT 'ISO 4217'
  `gross_cents` bigint(20) NOT NULL DEFAULT 0
  `gross_currency` varchar(3) DEFAULT 'EUR' COMMENT 'ISO 4217'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
