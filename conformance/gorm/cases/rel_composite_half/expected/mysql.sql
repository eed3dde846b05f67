CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `tag_locale` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_items_tag` FOREIGN KEY (`tag_locale`) REFERENCES `trans` (`id`)
  KEY `fk_items_tag` (`tag_locale`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `trans` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `locale` varchar(8) NOT NULL
  PRIMARY KEY (`id`,`locale`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
