CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(191) DEFAULT 'f(x)'
  `b` varchar(191) DEFAULT 'Smith (Jr)'
  `c` varchar(191) DEFAULT 'a'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
