CREATE TABLE `multi_pk5` (
  `a` bigint(20) unsigned NOT NULL
  `id` bigint(20) unsigned NOT NULL
  PRIMARY KEY (`a`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `multi_pk7` (
  `b` varchar(191) NOT NULL
  `aCol` varchar(191) NOT NULL
  PRIMARY KEY (`b`,`aCol`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `multi_pks` (
  `a` bigint(20) unsigned NOT NULL
  `b` bigint(20) unsigned NOT NULL
  PRIMARY KEY (`a`,`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `pk_tags` (
  `code` varchar(3) NOT NULL
  `n` bigint(20) NOT NULL
  PRIMARY KEY (`code`,`n`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
