// Package namecolumnsunderscores has underscores and single letters in names.
package namecolumnsunderscores

import "gorm.io/gorm"

type Names struct {
	ID        uint
	User_ID   int
	User_Name string `gorm:"size:8"`
	A_B       int
	AB_CD     int
	Name_     int
	Name__X   int
	ABc       int
	ABCd      int
	AbCdE     int
	ABC       int
	X         int
	XY        int
	XYZName   int
	SHA       int
	LatLng    int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Names{})
}
