CREATE TABLE `node_caches` (
  `node_id` bigint(20) unsigned NOT NULL
  `cach_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_caches_caches` FOREIGN KEY (`cach_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_caches_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_caches_caches` (`cach_id`)
  PRIMARY KEY (`node_id`,`cach_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_categories` (
  `node_id` bigint(20) unsigned NOT NULL
  `category_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_categories_categories` FOREIGN KEY (`category_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_categories_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_categories_categories` (`category_id`)
  PRIMARY KEY (`node_id`,`category_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_children` (
  `node_id` bigint(20) unsigned NOT NULL
  `child_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_children_children` FOREIGN KEY (`child_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_children_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_children_children` (`child_id`)
  PRIMARY KEY (`node_id`,`child_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_data` (
  `node_id` bigint(20) unsigned NOT NULL
  `datum_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_data_data` FOREIGN KEY (`datum_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_data_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_data_data` (`datum_id`)
  PRIMARY KEY (`node_id`,`datum_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_leaves` (
  `node_id` bigint(20) unsigned NOT NULL
  `leafe_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_leaves_leaves` FOREIGN KEY (`leafe_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_leaves_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_leaves_leaves` (`leafe_id`)
  PRIMARY KEY (`node_id`,`leafe_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_lives` (
  `node_id` bigint(20) unsigned NOT NULL
  `life_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_lives_lives` FOREIGN KEY (`life_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_lives_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_lives_lives` (`life_id`)
  PRIMARY KEY (`node_id`,`life_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_statuses` (
  `node_id` bigint(20) unsigned NOT NULL
  `status_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_statuses_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_statuses_statuses` FOREIGN KEY (`status_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_statuses_statuses` (`status_id`)
  PRIMARY KEY (`node_id`,`status_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `node_user_ids` (
  `node_id` bigint(20) unsigned NOT NULL
  `user_id_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_node_user_ids_node` FOREIGN KEY (`node_id`) REFERENCES `nodes` (`id`)
  CONSTRAINT `fk_node_user_ids_user_ids` FOREIGN KEY (`user_id_id`) REFERENCES `nodes` (`id`)
  KEY `fk_node_user_ids_user_ids` (`user_id_id`)
  PRIMARY KEY (`node_id`,`user_id_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `nodes` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
