CREATE TABLE `cities` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(40) DEFAULT NULL
  `country_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_cities_country` FOREIGN KEY (`country_id`) REFERENCES `countries` (`id`)
  KEY `fk_cities_country` (`country_id`)
  KEY `idx_cities_name` (`name`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_german1_ci ROW_FORMAT=COMPACT

CREATE TABLE `city_tags` (
  `city_id` bigint(20) unsigned NOT NULL
  `tag_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_city_tags_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`)
  CONSTRAINT `fk_city_tags_tag` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`)
  KEY `fk_city_tags_tag` (`tag_id`)
  PRIMARY KEY (`city_id`,`tag_id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_german1_ci ROW_FORMAT=COMPACT

CREATE TABLE `countries` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` varchar(40) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_german1_ci ROW_FORMAT=COMPACT

CREATE TABLE `plains` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `text` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `tags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `text` varchar(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_german1_ci ROW_FORMAT=COMPACT
