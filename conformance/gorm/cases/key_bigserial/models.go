// Package keybigserial writes PostgreSQL's counting types.
//
//conformance:dialects postgres
package keybigserial

import "gorm.io/gorm"

type A struct {
	ID int `gorm:"type:bigserial;primaryKey"`
}

type B struct {
	ID int `gorm:"type:serial"`
	N  int `gorm:"type:serial;autoIncrement"`
}

type C struct {
	ID uint   `gorm:"type:smallserial"`
	S  string `gorm:"type:serial;autoIncrement"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{}, &C{})
}
