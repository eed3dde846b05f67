CREATE TABLE `companies` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `twos` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `billing_address_id` bigint(20) DEFAULT NULL
  `shipping_address_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_twos_billing_address` FOREIGN KEY (`billing_address_id`) REFERENCES `companies` (`id`)
  CONSTRAINT `fk_twos_shipping_address` FOREIGN KEY (`shipping_address_id`) REFERENCES `companies` (`id`)
  KEY `fk_twos_billing_address` (`billing_address_id`)
  KEY `fk_twos_shipping_address` (`shipping_address_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_cols` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_cols_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_cols_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ids` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_ids_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`)
  KEY `fk_user_ids_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ref_cols` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_refer` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_ref_cols_company` FOREIGN KEY (`company_refer`) REFERENCES `companies` (`id`)
  KEY `fk_user_ref_cols_company` (`company_refer`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_refs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_refer` bigint(20) DEFAULT NULL
  CONSTRAINT `fk_user_refs_company` FOREIGN KEY (`company_refer`) REFERENCES `companies` (`id`)
  KEY `fk_user_refs_company` (`company_refer`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
