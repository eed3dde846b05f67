// Package defaultunknownfunction has a function as a default that the database does not have.
package defaultunknownfunction

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:uuid_generate_v9()"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
