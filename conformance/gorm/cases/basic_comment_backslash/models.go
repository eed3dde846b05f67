// Package basiccommentbackslash has a backslash in a comment.
package basiccommentbackslash

import "gorm.io/gorm"

type Path struct {
	ID  uint
	Dir string `gorm:"size:200;comment:C:\\\\temp"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Path{})
}
