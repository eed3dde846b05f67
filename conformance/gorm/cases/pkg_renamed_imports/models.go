// Package pkgrenamedimports imports packages by other names and into its own.
package pkgrenamedimports

import (
	clock "time"

	orm "gorm.io/gorm"
	. "kilter.test/conformance/cases/pkg_renamed_imports/shared"
)

type User struct {
	orm.Model
	Seen clock.Time
	Kind Kind `gorm:"size:9"`
	Base
}

func Migrate(db *orm.DB) error { return db.AutoMigrate(&User{}) }
