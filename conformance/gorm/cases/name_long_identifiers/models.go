// Package namelongidentifiers has names longer than an identifier may be: they end in a hash.
package namelongidentifiers

import "gorm.io/gorm"

type LongTableNameForTestingIdentifierLimitsInGorm struct {
	ID                           uint
	SomeVeryLongColumnNameIndeed string `gorm:"size:20;index"`
	AnotherQuiteLongColumnName   string `gorm:"size:20;unique"`
	YetAnotherQuiteLongColumn    int    `gorm:"check:yet_another_quite_long_column > 0"`
	Short                        string `gorm:"size:20;index:an_explicit_name_that_is_long_but_is_kept_as_it_was_written"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&LongTableNameForTestingIdentifierLimitsInGorm{})
}
