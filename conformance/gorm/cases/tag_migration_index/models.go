// Package tagmigrationindex keeps a field out of the migration, but not its index, check and
// comment.
package tagmigrationindex

import "gorm.io/gorm"

type Ign struct {
	ID uint
	O  string `gorm:"-:migration;index;comment:x;check:o>1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ign{})
}
