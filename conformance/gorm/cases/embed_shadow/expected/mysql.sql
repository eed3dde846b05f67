CREATE TABLE `shadow2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(9) DEFAULT NULL
  `code` varchar(8) DEFAULT NULL
  KEY `idx_shadow2_name` (`name`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_shadow2_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `shadows` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(9) DEFAULT NULL
  `code` varchar(6) DEFAULT NULL
  KEY `idx_shadows_name` (`name`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_shadows_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
