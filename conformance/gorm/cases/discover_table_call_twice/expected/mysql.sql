CREATE TABLE `events_2024` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `kind` varchar(20) DEFAULT NULL
  KEY `idx_events_2024_kind` (`kind`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `events_2025` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `kind` varchar(20) DEFAULT NULL
  KEY `idx_events_2025_kind` (`kind`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
