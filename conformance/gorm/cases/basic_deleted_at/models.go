// Package basicdeletedat has soft deletion with and without an index; only the tag makes one.
package basicdeletedat

import "gorm.io/gorm"

type Plain struct {
	ID        uint
	DeletedAt gorm.DeletedAt
}

type Indexed struct {
	ID        uint
	DeletedAt gorm.DeletedAt `gorm:"index"`
}

type Unique struct {
	ID        uint
	Email     string         `gorm:"size:100;uniqueIndex:udx_email_deleted"`
	DeletedAt gorm.DeletedAt `gorm:"uniqueIndex:udx_email_deleted"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Plain{}, &Indexed{}, &Unique{})
}
