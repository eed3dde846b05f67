// Package basicprimarykeycomment has a key with a comment, a smaller key, and
// comments with quotes.
package basicprimarykeycomment

import "gorm.io/gorm"

type Account struct {
	ID   uint   `gorm:"primaryKey;comment:pk"`
	A    string `gorm:"comment:hello"`
	B    string `gorm:"comment:it's"`
	C    string `gorm:"comment:'quoted'"`
	D    string `gorm:"comment:"`
	E    string `gorm:"comment:a:b\\;c"`
	F    int32  `gorm:"comment:with \"double\" quotes"`
	G    string `gorm:"type:varchar(17);comment:100%, ok?"`
	Auto bool   `gorm:"comment"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Account{})
}
