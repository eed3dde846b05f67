// Package discovertablecallrelations names the table of a struct with relations.
package discovertablecallrelations

import "gorm.io/gorm"

type Owner struct {
	ID uint
}

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   Owner
}

func Migrate(db *gorm.DB) error {
	return db.Table("animals").AutoMigrate(&Pet{})
}
