CREATE TABLE `bytes` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` longblob DEFAULT NULL
  `b` longblob DEFAULT NULL
  `c` varbinary(10) DEFAULT NULL
  `d` varbinary(6000) DEFAULT NULL
  `e` mediumblob DEFAULT NULL
  `f` mediumblob DEFAULT NULL
  `g` longblob DEFAULT NULL
  `h` varbinary(16) DEFAULT NULL
  `i` longblob DEFAULT NULL
  `j` longblob DEFAULT NULL
  `k` longblob DEFAULT NULL
  `l` longblob DEFAULT NULL
  `m` longblob DEFAULT NULL
  `n` longblob DEFAULT NULL
  `o` longblob DEFAULT NULL
  `p` longblob DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
