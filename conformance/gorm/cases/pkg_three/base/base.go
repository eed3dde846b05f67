// Package base holds what every model has.
package base

import "time"

type Model struct {
	ID        uint `gorm:"primaryKey"`
	CreatedAt time.Time
}
