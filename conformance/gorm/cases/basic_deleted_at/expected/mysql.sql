CREATE TABLE `indexeds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_indexeds_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `plains` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `deleted_at` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `uniques` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `email` varchar(100) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `udx_email_deleted` (`email`,`deleted_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
