// Package m2mreferences joins by columns that are not the keys.
package m2mreferences

import "gorm.io/gorm"

type U5 struct {
	gorm.Model
	Refer    uint `gorm:"index:,unique"`
	Profiles []P5 `gorm:"many2many:user_profiles;foreignKey:Refer;joinForeignKey:UserReferID;References:UserRefer;joinReferences:ProfileRefer"`
}

type P5 struct {
	gorm.Model
	Name      string
	UserRefer uint `gorm:"index:,unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U5{})
}
