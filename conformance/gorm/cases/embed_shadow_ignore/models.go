// Package embedshadowignore ignores a field of gorm.Model by a field of the same name; only
// -:migration does it.
package embedshadowignore

import (
	"time"

	"gorm.io/gorm"
)

type ShadowIgn struct {
	gorm.Model
	DeletedAt gorm.DeletedAt `gorm:"-"`
}

type ShadowIgn2 struct {
	gorm.Model
	UpdatedAt time.Time `gorm:"-:migration"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&ShadowIgn{}, &ShadowIgn2{})
}
