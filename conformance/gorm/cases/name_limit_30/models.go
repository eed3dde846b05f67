// Package namelimit30 shortens derived names to thirty characters.
package namelimit30

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type LongTableNameForTestingIdentifierLimitsInGorm struct {
	ID                           uint
	SomeVeryLongColumnNameIndeed string `gorm:"size:20;index"`
	Other                        string `gorm:"size:20;unique"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: schema.NamingStrategy{IdentifierMaxLength: 30}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&LongTableNameForTestingIdentifierLimitsInGorm{})
}
