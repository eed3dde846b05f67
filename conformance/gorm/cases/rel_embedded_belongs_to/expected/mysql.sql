CREATE TABLE `company2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emb_rel2` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `ar_author_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emb_rel2_author` FOREIGN KEY (`ar_author_id`) REFERENCES `company2` (`id`)
  KEY `fk_emb_rel2_author` (`ar_author_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emb_rel3` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `x_author_id` bigint(20) unsigned DEFAULT NULL
  `y_author_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emb_rel3_author` FOREIGN KEY (`y_author_id`) REFERENCES `company2` (`id`)
  KEY `fk_emb_rel3_author` (`y_author_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `emb_rels` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `author_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_emb_rels_author` FOREIGN KEY (`author_id`) REFERENCES `company2` (`id`)
  KEY `fk_emb_rels_author` (`author_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
