// Package nametablesinitialisms names tables of types with initialisms.
package nametablesinitialisms

import "gorm.io/gorm"

type VIP struct{ ID uint }
type APIKey struct{ ID uint }
type URL struct{ ID uint }
type HTTPRequest struct{ ID uint }
type OAuthClient struct{ ID uint }
type SMSLog struct{ ID uint }
type DNS struct{ ID uint }
type UserCID struct{ ID uint }
type K8sNode struct{ ID uint }
type IOSDevice struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&VIP{}, &APIKey{}, &URL{}, &HTTPRequest{}, &OAuthClient{}, &SMSLog{}, &DNS{}, &UserCID{}, &K8sNode{}, &IOSDevice{})
}
