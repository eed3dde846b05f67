// Package namecolumnsinitialisms has column names with initialisms, which GORM splits in its
// own way.
package namecolumnsinitialisms

import "gorm.io/gorm"

type Names struct {
	ID             uint
	UserID         string `gorm:"size:8"`
	UserIDs        string `gorm:"size:8"`
	UUIDs          string `gorm:"size:8"`
	HTTPServer     string `gorm:"size:8"`
	HTTPS          string `gorm:"size:8"`
	HTTPSServer    string `gorm:"size:8"`
	APIKey         string `gorm:"size:8"`
	IPv4           string `gorm:"size:8"`
	IPv6Addr       string `gorm:"size:8"`
	OAuthToken     string `gorm:"size:8"`
	OAuth2Token    string `gorm:"size:8"`
	SQLQuery       string `gorm:"size:8"`
	K8sName        string `gorm:"size:8"`
	GraphQLURL     string `gorm:"size:8"`
	XMLHTTPRequest string `gorm:"size:8"`
	CSSs           string `gorm:"size:8"`
	XSRF           string `gorm:"size:8"`
	XSSToken       string `gorm:"size:8"`
	RESTAPI        string `gorm:"size:8"`
	DNSIP          string `gorm:"size:8"`
	IOSVersion     string `gorm:"size:8"`
	MacOS          string `gorm:"size:8"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Names{})
}
