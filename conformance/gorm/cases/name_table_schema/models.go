// Package nametableschema puts a table into a schema of its own; the dot becomes an underscore
// in derived names.
//
//conformance:dialects postgres
//conformance:schemas sch
package nametableschema

import "gorm.io/gorm"

type TN5 struct {
	ID       uint
	N        string `gorm:"size:9;index;unique;check:n > '1'"`
	ParentID *uint
	Parent   *TN5
}

func (TN5) TableName() string { return "sch.tn_five" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TN5{})
}
