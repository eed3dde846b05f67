CREATE TABLE `quos` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(20) DEFAULT NULL COMMENT 'say "hi"'
  `b` varchar(20) DEFAULT 'say "hi" now'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
