// Package basictableoptionscomment sets comments in the table options.
//
//conformance:dialects mysql
package basictableoptionscomment

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Name string
}

type Place struct {
	ID uint
}

func Migrate(db *gorm.DB) error {
	if err := db.Set("gorm:table_options", "ENGINE=InnoDB COMMENT='people we know'").AutoMigrate(&Person{}); err != nil {
		return err
	}
	return db.Set("gorm:table_options", " COMMENT 'it''s a place'").AutoMigrate(&Place{})
}
