// Package m2mjoincolumnnames names the columns of join tables in other spellings.
package m2mjoincolumnnames

import "gorm.io/gorm"

type UU struct {
	ID uint
	Rs []RR `gorm:"many2many:uu_rs"`
	Ss []RR `gorm:"many2many:uu_ss;joinForeignKey:user_id;joinReferences:role_id"`
	Ts []RR `gorm:"many2many:uu_ts;joinForeignKey:userRef;joinReferences:RoleRef"`
}

type RR struct {
	Code string `gorm:"primaryKey;size:9;column:CODE"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UU{})
}
