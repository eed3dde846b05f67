CREATE TABLE `self_polies` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) unsigned DEFAULT NULL
  `owner_type` longtext DEFAULT NULL
  CONSTRAINT `fk_self_polies_subs` FOREIGN KEY (`owner_id`) REFERENCES `self_polies` (`id`)
  KEY `fk_self_polies_subs` (`owner_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
