CREATE TABLE `companies` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_c_bads` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_c_bads_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE CASCADE
  KEY `fk_user_c_bads_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_c_falses` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_c_falses_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_c_falses_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_c_name_onlies` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_c_name_onlies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_c_name_onlies_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_c_names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_custom` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE CASCADE
  KEY `fk_custom` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_c_onlies` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_c_onlies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_c_onlies_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_no_actions` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_no_actions_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_no_actions_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
