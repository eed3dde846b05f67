// Package m2mjoinmodelrelations writes the join model out with relations and has many of it on
// both sides.
package m2mjoinmodelrelations

import "gorm.io/gorm"

type User struct {
	ID          uint
	Memberships []Membership
}

type Team struct {
	ID          uint
	Memberships []Membership
}

type Membership struct {
	UserID uint `gorm:"primaryKey;autoIncrement:false"`
	TeamID uint `gorm:"primaryKey;autoIncrement:false"`
	User   User
	Team   Team   `gorm:"constraint:OnDelete:CASCADE"`
	Role   string `gorm:"size:10;default:member"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Team{}, &Membership{})
}
