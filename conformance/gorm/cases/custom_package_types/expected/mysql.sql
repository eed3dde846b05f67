CREATE TABLE `invoices` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `total` bigint(20) DEFAULT NULL
  `tax` bigint(20) NOT NULL DEFAULT 0
  `in` char(3) DEFAULT NULL
  `rates` longblob DEFAULT NULL
  `period_from` datetime(3) NOT NULL
  `period_to` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
