CREATE TABLE `data` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `m1_m2` (
  `m1_id` bigint(20) unsigned NOT NULL
  `m2_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_m1_m2_m1` FOREIGN KEY (`m1_id`) REFERENCES `m1` (`id`)
  CONSTRAINT `fk_m1_m2_m2` FOREIGN KEY (`m2_id`) REFERENCES `m2` (`id`)
  KEY `fk_m1_m2_m2` (`m2_id`)
  PRIMARY KEY (`m1_id`,`m2_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `m1` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_m1_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `m2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `created_at` datetime(3) DEFAULT NULL
  `updated_at` datetime(3) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_m2_deleted_at` (`deleted_at`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `people` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `person_data` (
  `person_id` bigint(20) unsigned NOT NULL
  `data_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_person_data_data` FOREIGN KEY (`data_id`) REFERENCES `data` (`id`)
  CONSTRAINT `fk_person_data_person` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`)
  KEY `fk_person_data_data` (`data_id`)
  PRIMARY KEY (`person_id`,`data_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
