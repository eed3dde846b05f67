CREATE TABLE `comps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `long_rels` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_long_rels_a_very_long_foreign_key_relation_name_that_9dda505a` FOREIGN KEY (`a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id`) REFERENCES `comps` (`id`)
  KEY `fk_long_rels_a_very_long_foreign_key_relation_name_that_9dda505a` (`a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
