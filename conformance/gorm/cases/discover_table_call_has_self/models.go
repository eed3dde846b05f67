// Package discovertablecallhasself names the table of a struct that refers to itself: the key leads nowhere,
// and the struct has no other table.
package discovertablecallhasself

import "gorm.io/gorm"

type Person struct {
	ID      uint
	BossID  *uint
	Reports []Person `gorm:"foreignKey:BossID"`
}

func Migrate(db *gorm.DB) error {
	return db.Table("staff").AutoMigrate(&Person{})
}
