CREATE TABLE `cats` (
  `id` varchar(36) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `dogs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `toys` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `owner_id` varchar(64) DEFAULT NULL
  `owner_type` varchar(20) DEFAULT NULL
  KEY `idx_toys_owner_type` (`owner_type`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
