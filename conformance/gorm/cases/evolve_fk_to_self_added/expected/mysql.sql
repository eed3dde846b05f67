CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `parent_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_items_parent` FOREIGN KEY (`parent_id`) REFERENCES `items` (`id`)
  KEY `fk_items_parent` (`parent_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
