// Package typepostgresonly has types that only PostgreSQL knows.
//
//conformance:dialects postgres
package typepostgresonly

import "gorm.io/gorm"

type Pg struct {
	ID uint
	A  string         `gorm:"type:inet"`
	B  string         `gorm:"type:cidr"`
	C  string         `gorm:"type:macaddr"`
	D  string         `gorm:"type:tsvector"`
	E  map[string]any `gorm:"type:jsonb"`
	F  string         `gorm:"type:money"`
	G  string         `gorm:"type:int4range"`
	H  string         `gorm:"type:point"`
	I  string         `gorm:"type:xml"`
	J  string         `gorm:"type:bit(8)"`
	K  string         `gorm:"type:bit varying(8)"`
	L  string         `gorm:"type:character varying(20)"`
	M  string         `gorm:"type:char(3)"`
	N  string         `gorm:"type:bpchar"`
	O  float64        `gorm:"type:double precision"`
	P  float32        `gorm:"type:real"`
	Q  float32        `gorm:"type:float4"`
	R  int64          `gorm:"type:int8"`
	S  int            `gorm:"type:int2"`
	T  bool           `gorm:"type:boolean"`
	U  string         `gorm:"type:json"`
	V  string         `gorm:"type:name"`
	W  float64        `gorm:"type:numeric"`
}

func (Pg) TableName() string { return "pg_types" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Pg{})
}
