CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` double DEFAULT 1.5
  `b` double DEFAULT 1000
  `c` double DEFAULT 0.1
  `d` double DEFAULT 1
  `e` decimal(10,2) DEFAULT 0.00
  `f` float DEFAULT 0.1
  `g` double DEFAULT 1.5
  `h` double NOT NULL DEFAULT -2.25
  `i` double DEFAULT 0.5
  `j` double DEFAULT 0.001
  `k` float DEFAULT 3.14159
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
