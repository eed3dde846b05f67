CREATE TABLE `as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `x` bigint(20) DEFAULT NULL
  KEY `idx_same` (`x`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `x` bigint(20) DEFAULT NULL
  KEY `idx_same` (`x`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
