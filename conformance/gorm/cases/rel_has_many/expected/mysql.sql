CREATE TABLE `card_ps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_refer` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_hm_user_ps_cards` FOREIGN KEY (`user_refer`) REFERENCES `hm_user_ps` (`id`)
  KEY `fk_hm_user_ps_cards` (`user_refer`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cards` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `number` longtext DEFAULT NULL
  `hm_user_id` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_hm_users_cards` FOREIGN KEY (`hm_user_id`) REFERENCES `hm_users` (`id`) ON UPDATE CASCADE
  KEY `idx_cards_hm_user_id` (`hm_user_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hm_user_ps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hm_users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `kps` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `ps_rel_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_ps_rels_ks` FOREIGN KEY (`ps_rel_id`) REFERENCES `ps_rels` (`id`)
  KEY `fk_ps_rels_ks` (`ps_rel_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ps_rels` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
