CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(191) DEFAULT 'it''s'
  `b` varchar(191) DEFAULT 'it''''s'
  `c` varchar(191) DEFAULT 'x''::text'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
