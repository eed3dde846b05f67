CREATE TABLE `defs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(20) DEFAULT NULL
  KEY `idx_defs_name` (`name`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `the_base` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(20) DEFAULT NULL
  KEY `idx_the_base_name` (`name`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
