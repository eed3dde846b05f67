// Package discovertablecall names the table in the call: the struct's own name and its TableName do not count.
package discovertablecall

import "gorm.io/gorm"

type Widget struct {
	ID   uint
	Name string `gorm:"size:40;uniqueIndex"`
	Code string `gorm:"unique;check:code <> ''"`
}

type Named struct {
	ID uint
	N  int `gorm:"index"`
}

func (Named) TableName() string { return "named_things" }

const archive = "widget_" + "archive"

func Migrate(db *gorm.DB) error {
	if err := db.Table("gadgets").AutoMigrate(&Widget{}); err != nil {
		return err
	}
	if err := db.Table(archive).Set("x", 1).AutoMigrate(&Named{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Named{})
}
