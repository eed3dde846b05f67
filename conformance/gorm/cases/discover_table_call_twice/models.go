// Package discovertablecalltwice makes two tables of one struct.
package discovertablecalltwice

import "gorm.io/gorm"

type Event struct {
	ID   uint
	Kind string `gorm:"index;size:20"`
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("events_2024").AutoMigrate(&Event{}); err != nil {
		return err
	}
	return db.Table("events_2025").AutoMigrate(&Event{})
}
