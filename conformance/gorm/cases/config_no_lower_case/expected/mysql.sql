CREATE TABLE `Langs` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `OwnerLangs` (
  `OwnerID` bigint(20) unsigned NOT NULL
  `LangID` bigint(20) unsigned NOT NULL
  CONSTRAINT `fk_OwnerLangs_Lang` FOREIGN KEY (`LangID`) REFERENCES `Langs` (`ID`)
  CONSTRAINT `fk_OwnerLangs_Owner` FOREIGN KEY (`OwnerID`) REFERENCES `Owners` (`ID`)
  KEY `fk_OwnerLangs_Lang` (`LangID`)
  PRIMARY KEY (`OwnerID`,`LangID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `Owners` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `People` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `Pets` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `OwnerID` bigint(20) unsigned DEFAULT NULL
  `Name` varchar(9) DEFAULT NULL
  CONSTRAINT `fk_Pets_Owner` FOREIGN KEY (`OwnerID`) REFERENCES `Owners` (`ID`)
  KEY `idx_Pets_OwnerID` (`OwnerID`)
  PRIMARY KEY (`ID`)
  UNIQUE KEY `uni_Pets_Name` (`Name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `UserCIDS` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
