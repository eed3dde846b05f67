CREATE TABLE `emp2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `manager_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emp2_team` FOREIGN KEY (`manager_id`) REFERENCES `emp2` (`id`)
  KEY `fk_emp2_team` (`manager_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emp3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `manager_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emp3_team` FOREIGN KEY (`manager_id`) REFERENCES `emp3` (`id`)
  KEY `fk_emp3_team` (`manager_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emp4` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `parent_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emp4_children` FOREIGN KEY (`parent_id`) REFERENCES `emp4` (`id`) ON DELETE CASCADE
  KEY `fk_emp4_children` (`parent_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `name` longtext DEFAULT NULL
  `manager_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emps_manager` FOREIGN KEY (`manager_id`) REFERENCES `emps` (`id`)
  KEY `fk_emps_manager` (`manager_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
