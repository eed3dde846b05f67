// Package discovertablecalltwomodels gives one table name to two structs: both get it, the second only adds.
package discovertablecalltwomodels

import "gorm.io/gorm"

type First struct {
	ID uint
	A  string
}

type Second struct {
	ID uint
	B  int
}

func Migrate(db *gorm.DB) error {
	return db.Table("both").AutoMigrate(&First{}, &Second{})
}
