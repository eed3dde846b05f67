// Package m2mtagscarried carries tags of the keys over into the join table: type, default,
// comment, size.
package m2mtagscarried

import "gorm.io/gorm"

type UU struct {
	ID string `gorm:"type:char(36);default:abc;primaryKey;comment:hi;column:uid"`
	Rs []RR   `gorm:"many2many:uu_rrs"`
}

type RR struct {
	ID string `gorm:"size:36;uniqueIndex;not null;default:abc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UU{})
}
