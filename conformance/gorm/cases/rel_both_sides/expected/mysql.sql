CREATE TABLE `c1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p1_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_p1_cs` FOREIGN KEY (`p1_id`) REFERENCES `p1` (`id`) ON DELETE CASCADE
  KEY `fk_p1_cs` (`p1_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `c2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_p2_cs` FOREIGN KEY (`owner_id`) REFERENCES `p2` (`id`)
  KEY `fk_p2_cs` (`owner_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
