// Package relpluralinitialisms has foreign keys whose names hold initialisms.
package relpluralinitialisms

import "gorm.io/gorm"

type APIKey struct{ ID uint }

type VIP struct{ ID uint }

type Call struct {
	ID       uint
	APIKeyID uint
	APIKey   APIKey
	VIPID    *uint
	VIP      *VIP
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Call{})
}
