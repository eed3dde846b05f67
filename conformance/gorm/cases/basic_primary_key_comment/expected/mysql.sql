CREATE TABLE `accounts` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT COMMENT 'pk'
  `a` longtext DEFAULT NULL COMMENT 'hello'
  `b` longtext DEFAULT NULL COMMENT 'it''s'
  `c` longtext DEFAULT NULL COMMENT '''quoted'''
  `d` longtext DEFAULT NULL
  `e` longtext DEFAULT NULL COMMENT 'a:b;c'
  `f` int(11) DEFAULT NULL COMMENT 'with "double" quotes'
  `g` varchar(17) DEFAULT NULL COMMENT '100%, ok?'
  `auto` tinyint(1) DEFAULT NULL COMMENT 'COMMENT'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
