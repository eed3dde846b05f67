CREATE TABLE `id_col2` (
  `id` varchar(191) NOT NULL
  `bar` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `id_col3` (
  `user_id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `bar` bigint(20) DEFAULT NULL
  PRIMARY KEY (`user_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `id_col4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `bar` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `id_col5` (
  `user_id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`user_id`)
  UNIQUE KEY `uni_id_col5_id` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `id_cols` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `bar` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
