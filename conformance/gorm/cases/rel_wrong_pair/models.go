// Package relwrongpair names a text column as the foreign key without saying to what: it
// becomes a number.
package relwrongpair

import "gorm.io/gorm"

type User struct {
	ID   uint
	UUID string `gorm:"size:36;unique"`
}

type Post struct {
	ID       uint
	UserUUID string
	User     User `gorm:"foreignKey:UserUUID"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Post{})
}
