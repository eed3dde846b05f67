CREATE TABLE `company_uus` (
  `id` uuid NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_type2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` uuid DEFAULT NULL
  CONSTRAINT `fk_user_type2_company` FOREIGN KEY (`company_id`) REFERENCES `company_uus` (`id`)
  KEY `fk_user_type2_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_type3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` uuid DEFAULT NULL
  CONSTRAINT `fk_user_type3_company` FOREIGN KEY (`company_id`) REFERENCES `company_uus` (`id`)
  KEY `fk_user_type3_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
