// Package embednamedwithouttag has a struct in a field without saying what it is.
package embednamedwithouttag

import "gorm.io/gorm"

type Author struct{ Name string }

type NamedStructNoTag struct {
	ID uint
	A  Author
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NamedStructNoTag{})
}
