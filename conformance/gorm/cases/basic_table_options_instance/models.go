// Package basictableoptionsinstance sets table options with InstanceSet, which has no effect.
//
//conformance:dialects mysql
package basictableoptionsinstance

import "gorm.io/gorm"

type Thing struct {
	ID   uint
	Name string
}

func Migrate(db *gorm.DB) error {
	return db.InstanceSet("gorm:table_options", "ENGINE=MyISAM").AutoMigrate(&Thing{})
}
