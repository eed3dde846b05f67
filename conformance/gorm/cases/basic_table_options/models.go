// Package basictableoptions sets table options for MySQL; join tables get them too.
//
//conformance:dialects mysql
package basictableoptions

import "gorm.io/gorm"

type U1 struct {
	ID    uint
	Langs []L1 `gorm:"many2many:user_langs"`
}

type L1 struct {
	ID   uint
	Code string `gorm:"size:3;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.Set("gorm:table_options", "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4").AutoMigrate(&U1{})
}
