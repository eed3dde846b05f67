// Package other holds a base of models.
package other

import "time"

type Base struct {
	ID        uint
	CreatedAt time.Time
	CreatedBy string `gorm:"size:40;index"`
}
