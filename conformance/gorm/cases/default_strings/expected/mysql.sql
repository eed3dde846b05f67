CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(191) DEFAULT 'abc'
  `b` varchar(191) DEFAULT 'abc'
  `c` varchar(191) DEFAULT 'abc'
  `d` varchar(191) DEFAULT ''
  `e` varchar(191) DEFAULT 'a b'
  `f` varchar(191) DEFAULT 'a'
  `g` varchar(191) DEFAULT ' a '
  `j` varchar(191) DEFAULT 'null'
  `k` varchar(191) DEFAULT '{}'
  `l` varchar(191) DEFAULT '{}'
  `m` varchar(191) DEFAULT 'a:b'
  `n` varchar(191) DEFAULT 'a;b'
  `o` varchar(191) DEFAULT 'CURRENT_TIMESTAMP'
  `p` varchar(191) DEFAULT NULL
  `q` varchar(191) DEFAULT '@x'
  `r` varchar(191) DEFAULT '100%'
  `s` varchar(191) DEFAULT NULL
  `t` varchar(191) DEFAULT 'DEFAULT'
  `u` varchar(191) NOT NULL DEFAULT 'abc'
  `v` varchar(191) DEFAULT '0'
  `w` varchar(9) DEFAULT 'true'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
