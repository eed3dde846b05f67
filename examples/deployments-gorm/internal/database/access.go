package database

import (
	"database/sql"
	"time"

	"gorm.io/datatypes"
)

// Organization owns everything else. Removing its row removes its members,
// roles and deployments; in normal operation it is only soft-deleted.
type Organization struct {
	Base

	Slug string `gorm:"size:63;not null;uniqueIndex" json:"slug"`
	Name string `gorm:"not null" json:"name"`

	Members     []Member     `gorm:"constraint:OnDelete:CASCADE" json:"-"`
	Roles       []Role       `gorm:"constraint:OnDelete:CASCADE" json:"-"`
	Deployments []Deployment `gorm:"constraint:OnDelete:CASCADE" json:"-"`
}

// MemberStatus is stored as the number of deployments.v1.MemberStatus.
type MemberStatus int32

const (
	MemberStatusUnspecified MemberStatus = 0
	MemberStatusInvited     MemberStatus = 1
	MemberStatusActive      MemberStatus = 2
	MemberStatusSuspended   MemberStatus = 3
)

// Member is one person's access to one organization.
type Member struct {
	Base

	OrganizationID int64          `gorm:"not null;uniqueIndex:idx_members_org_email,priority:1" json:"organization_id"`
	Email          string         `gorm:"size:254;not null;uniqueIndex:idx_members_org_email,priority:2" json:"email"`
	DisplayName    sql.NullString `json:"display_name"`
	Status         MemberStatus   `gorm:"not null;default:1" json:"status"`
	LastSeenAt     *time.Time     `json:"last_seen_at"`

	Roles []Role `gorm:"many2many:member_roles;constraint:OnDelete:CASCADE" json:"roles"`
}

// Role is a named set of permissions within an organization.
type Role struct {
	Base

	OrganizationID int64    `gorm:"not null;uniqueIndex:idx_roles_org_name,priority:1" json:"organization_id"`
	Name           string   `gorm:"size:64;not null;uniqueIndex:idx_roles_org_name,priority:2" json:"name"`
	Permissions    []string `gorm:"type:json;serializer:json" json:"permissions"`
}

// AuditLogEntry records who did what. Rows are only ever inserted: there is no
// updated_at and no soft delete, and RESTRICT keeps an organization that has a
// trail from being removed.
type AuditLogEntry struct {
	ID             int64             `gorm:"primaryKey" json:"id"`
	OrganizationID int64             `gorm:"not null;index:idx_audit_log_org_time,priority:1" json:"organization_id"`
	ActorID        *int64            `gorm:"index" json:"actor_id"`
	Action         string            `gorm:"not null" json:"action"`
	TargetType     string            `gorm:"not null" json:"target_type"`
	TargetID       int64             `gorm:"not null" json:"target_id"`
	Metadata       datatypes.JSONMap `json:"metadata"`
	OccurredAt     time.Time         `gorm:"index:idx_audit_log_org_time,priority:2,sort:desc" json:"occurred_at"`

	Organization *Organization `gorm:"constraint:OnDelete:RESTRICT" json:"-"`
	// The entry outlives its actor, who is NULL for what the platform did itself.
	Actor *Member `gorm:"constraint:OnDelete:SET NULL" json:"-"`
}

// TableName keeps the log singular: GORM would call it audit_log_entries.
func (AuditLogEntry) TableName() string { return "audit_log" }
