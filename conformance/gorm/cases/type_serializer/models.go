// Package typeserializer serializes fields; what the serializer makes is text unless the kind
// says otherwise.
package typeserializer

import (
	"time"

	"gorm.io/gorm"
)

type Comp struct{ A int }

type Ser struct {
	ID uint
	A  map[string]any  `gorm:"serializer:json"`
	B  map[string]any  `gorm:"serializer:json;size:100"`
	C  map[string]any  `gorm:"json"`
	D  []string        `gorm:"serializer:json"`
	E  []byte          `gorm:"serializer:gob"`
	F  int64           `gorm:"serializer:unixtime"`
	G  int64           `gorm:"serializer:unixtime;type:time"`
	H  struct{ A int } `gorm:"serializer:json"`
	I  *Comp           `gorm:"serializer:gob"`
	J  any             `gorm:"serializer:json"`
	K  time.Time       `gorm:"serializer:json"`
	L  bool            `gorm:"serializer:json"`
	M  []Comp          `gorm:"serializer:JSON;type:text;not null"`
	O  [3]int          `gorm:"serializer:json"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ser{})
}
