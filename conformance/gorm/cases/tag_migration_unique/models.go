// Package tagmigrationunique keeps a field out of the migration, but not its unique
// constraint.
package tagmigrationunique

import "gorm.io/gorm"

type Uq struct {
	ID uint
	C  string `gorm:"unique;-:migration"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Uq{})
}
