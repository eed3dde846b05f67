CREATE TABLE `dog_ds` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `toy_ds` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `ref_id` bigint(20) unsigned DEFAULT NULL
  `kind` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
