// Package typebytes has byte slices and arrays, with and without a size.
package typebytes

import (
	"database/sql"
	"encoding/json"
	"net"

	"gorm.io/gorm"
)

type Bytes struct {
	ID uint
	A  []byte
	B  [16]byte
	C  []byte   `gorm:"size:10"`
	D  []byte   `gorm:"size:6000"`
	E  []byte   `gorm:"size:65536"`
	F  []byte   `gorm:"size:16777216"`
	G  []byte   `gorm:"size:16777217"`
	H  [16]byte `gorm:"size:16"`
	I  []uint8
	J  *[]byte
	K  json.RawMessage
	L  *json.RawMessage
	M  sql.RawBytes
	N  net.IP
	O  net.HardwareAddr
	P  net.IPMask
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bytes{})
}
