CREATE TABLE `c3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p3_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `c4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p4_id` bigint(20) unsigned DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `c5` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `p5_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_p5_cs` FOREIGN KEY (`p5_id`) REFERENCES `p5` (`id`)
  KEY `fk_p5_cs` (`p5_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `p5` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
