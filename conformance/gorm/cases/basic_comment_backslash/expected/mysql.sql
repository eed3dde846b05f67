CREATE TABLE `paths` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `dir` varchar(200) DEFAULT NULL COMMENT 'C:\\temp'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
