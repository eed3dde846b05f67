CREATE TABLE `gadgets` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(40) DEFAULT NULL
  `code` varchar(191) DEFAULT NULL
  CONSTRAINT `chk_gadgets_code` CHECK (`code` <> '')
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_gadgets_name` (`name`)
  UNIQUE KEY `uni_gadgets_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `named_things` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `n` bigint(20) DEFAULT NULL
  KEY `idx_named_things_n` (`n`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `widget_archive` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `n` bigint(20) DEFAULT NULL
  KEY `idx_widget_archive_n` (`n`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
