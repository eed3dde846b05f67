// Package discovervariablestruct passes variables that hold models.
package discovervariablestruct

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }

func Migrate(db *gorm.DB) error {
	a := &A{}
	var b B
	return db.AutoMigrate(a, &b)
}
