// Package discoverlocaltype declares models inside the function that migrates them.
package discoverlocaltype

import "gorm.io/gorm"

func Migrate(db *gorm.DB) error {
	type base struct {
		Note string `gorm:"size:9"`
	}
	type setting struct {
		Key   string `gorm:"primaryKey;size:20"`
		Value string
	}
	type Plan struct {
		ID   uint
		Base base `gorm:"embedded"`
	}
	return db.AutoMigrate(&setting{}, &Plan{})
}
