CREATE TABLE `cities` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `country_code` varchar(2) DEFAULT NULL
  `lang_code` varchar(5) NOT NULL
  CONSTRAINT `fk_cities_country` FOREIGN KEY (`country_code`) REFERENCES `countries` (`code`)
  CONSTRAINT `fk_cities_lang` FOREIGN KEY (`lang_code`) REFERENCES `langs` (`code`)
  KEY `fk_cities_country` (`country_code`)
  KEY `idx_cities_lang_code` (`lang_code`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `countries` (
  `code` varchar(2) NOT NULL
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `langs` (
  `code` varchar(5) NOT NULL
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
