// Package customdbdatatypesize reads the settings of the field in GormDBDataType.
package customdbdatatypesize

import (
	"fmt"
	"strconv"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type Code string

func (Code) GormDBDataType(_ *gorm.DB, field *schema.Field) string {
	if field.Size > 0 {
		return fmt.Sprintf("char(%d)", field.Size)
	}
	return "text"
}

type Amount string

func (Amount) GormDataType() string { return "amount" }

func (Amount) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	precision, scale := field.Precision, field.Scale
	if precision == 0 {
		precision = 12
	}
	if db.Name() == "sqlite" {
		return "numeric"
	}
	return "numeric(" + strconv.Itoa(precision) + "," + strconv.Itoa(scale) + ")"
}

type Short string

func (Short) GormDBDataType(_ *gorm.DB, field *schema.Field) string {
	if field.PrimaryKey {
		return "varchar(30)"
	}
	if _, ok := field.TagSettings["WIDE"]; ok {
		return "varchar(90)"
	}
	if field.NotNull || field.Unique {
		return "varchar(60)"
	}
	return ""
}

type Coded struct {
	ID Short `gorm:"primaryKey"`
	A  Code  `gorm:"size:8"`
	B  Code
	C  Code   `gorm:"size:12;not null"`
	D  Amount `gorm:"precision:9;scale:2"`
	E  Amount
	F  Short `gorm:"wide"`
	G  Short `gorm:"not null"`
	H  Short `gorm:"size:11"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Coded{})
}
