CREATE TABLE `dets` (
  `has_emb_ptr_rel_id` bigint(20) unsigned DEFAULT NULL
  `x` longtext DEFAULT NULL
  CONSTRAINT `fk_has_emb_ptr_rels_detail` FOREIGN KEY (`has_emb_ptr_rel_id`) REFERENCES `has_emb_ptr_rels` (`id`)
  KEY `fk_has_emb_ptr_rels_detail` (`has_emb_ptr_rel_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `has_emb_ptr_rels` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
