// Package basictableoptionscharset sets an engine, a character set and a row format; the tables
// that the call makes on the way get them too.
//
//conformance:dialects mysql
package basictableoptionscharset

import "gorm.io/gorm"

type Country struct {
	ID   uint
	Name string `gorm:"size:40"`
}

type City struct {
	ID        uint
	Name      string `gorm:"size:40;index"`
	CountryID uint
	Country   Country
	Tags      []Tag `gorm:"many2many:city_tags"`
}

type Tag struct {
	ID   uint
	Text string `gorm:"size:20"`
}

type Plain struct {
	ID   uint
	Text string
}

func Migrate(db *gorm.DB) error {
	made := db.Set("gorm:table_options", "ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_german1_ci ROW_FORMAT=COMPACT")
	if err := made.AutoMigrate(&City{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Plain{})
}
