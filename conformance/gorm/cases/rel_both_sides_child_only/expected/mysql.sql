CREATE TABLE `c1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p1_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_p1_cs` FOREIGN KEY (`p1_id`) REFERENCES `p1` (`id`) ON DELETE CASCADE
  KEY `fk_p1_cs` (`p1_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
