// Package customdbdatatypeswitch switches over the name of the database.
package customdbdatatypeswitch

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type Point struct{ X, Y float64 }

func (Point) GormDataType() string { return "point" }

func (Point) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "mysql", "sqlite":
		return "varchar(60)"
	case "postgres":
		return "point"
	}
	return ""
}

type Email string

func (*Email) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	switch name := db.Name(); name {
	case "postgres":
		return "varchar(254)"
	default:
		return "char(100)"
	}
}

type CT struct {
	ID uint
	A  Point
	B  *Point `gorm:"not null"`
	C  Email  `gorm:"index"`
	D  Email  `gorm:"type:text"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
