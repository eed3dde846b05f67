// Package discoverloop migrates its models in a loop.
package discoverloop

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }

func Migrate(db *gorm.DB) error {
	for _, m := range []any{&A{}, &B{}} {
		if err := db.AutoMigrate(m); err != nil {
			return err
		}
	}
	return nil
}
