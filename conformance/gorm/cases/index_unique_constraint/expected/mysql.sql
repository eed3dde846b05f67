CREATE TABLE `uqs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(10) DEFAULT NULL
  `bCol` varchar(10) DEFAULT NULL
  `d` varchar(10) DEFAULT NULL
  `e` varchar(191) NOT NULL DEFAULT 'x'
  `f` varchar(10) DEFAULT NULL
  `g` varchar(191) DEFAULT NULL
  `h` varchar(191) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_uqs_a` (`a`)
  UNIQUE KEY `uni_uqs_b_col` (`bCol`)
  UNIQUE KEY `uni_uqs_d` (`d`)
  UNIQUE KEY `uni_uqs_e` (`e`)
  UNIQUE KEY `uni_uqs_g` (`g`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
