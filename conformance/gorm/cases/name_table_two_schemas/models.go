// Package nametabletwoschemas relates tables of two schemas.
//
//conformance:dialects postgres
//conformance:schemas s1 s2
package nametabletwoschemas

import "gorm.io/gorm"

type SQ struct {
	ID    uint
	Items []SQI
}

func (SQ) TableName() string { return "s1.sqs" }

type SQI struct {
	ID   uint
	SQID uint
}

func (SQI) TableName() string { return "s2.sqis" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&SQ{}, &SQI{})
}
