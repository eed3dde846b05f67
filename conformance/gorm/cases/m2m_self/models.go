// Package m2mself joins a model with itself.
package m2mself

import "gorm.io/gorm"

type U3 struct {
	ID      uint
	Friends []*U3 `gorm:"many2many:user_friends"`
}

type U4 struct {
	ID      uint `gorm:"primaryKey"`
	Friends []U4 `gorm:"many2many:u4_friends;joinForeignKey:UserID;joinReferences:FriendID;constraint:OnDelete:CASCADE"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U3{}, &U4{})
}
