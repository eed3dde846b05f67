CREATE TABLE `multi_pk2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `b` bigint(20) unsigned NOT NULL
  PRIMARY KEY (`id`,`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `multi_pk6` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  `code` varchar(5) NOT NULL
  KEY `idx_multi_pk6_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`,`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
