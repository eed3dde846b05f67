// Package typeserializerjsonb serializes into columns of PostgreSQL's own JSON type.
//
//conformance:dialects sqlite postgres
package typeserializerjsonb

import "gorm.io/gorm"

type Comp struct{ ID uint }

type VS struct {
	ID uint
	A  map[string]any `gorm:"serializer:json;type:jsonb"`
	B  *Comp          `gorm:"type:jsonb"`
	C  *Comp          `gorm:"type:json;serializer:json"`
	D  []Comp         `gorm:"serializer:json;type:jsonb;default:'[]';not null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&VS{})
}
