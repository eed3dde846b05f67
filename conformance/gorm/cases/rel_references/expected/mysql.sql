CREATE TABLE `company_cs` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `code` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_company_cs_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ref2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_code` varchar(20) DEFAULT NULL
  CONSTRAINT `fk_user_ref2_company` FOREIGN KEY (`company_code`) REFERENCES `company_cs` (`code`)
  KEY `fk_user_ref2_company` (`company_code`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `user_ref3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `company_id` varchar(20) DEFAULT NULL
  CONSTRAINT `fk_user_ref3_company` FOREIGN KEY (`company_id`) REFERENCES `company_cs` (`code`)
  KEY `fk_user_ref3_company` (`company_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
