CREATE TABLE `mixeds` (
  `mixedId` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `firstName` varchar(9) DEFAULT NULL
  `lastName` varchar(9) DEFAULT NULL
  `ageYears` bigint(20) DEFAULT NULL
  `ownID` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `chk_mixeds_ageYears` CHECK (1 = 1)
  CONSTRAINT `fk_mixeds_own` FOREIGN KEY (`ownID`) REFERENCES `mixeds` (`mixedId`)
  KEY `fk_mixeds_own` (`ownID`)
  KEY `idx_mixeds_a` (`firstName`)
  PRIMARY KEY (`mixedId`)
  UNIQUE KEY `uni_mixeds_last_name` (`lastName`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
