// Package database holds the GORM models: the source of truth for the schema.
//
// The SQL in migrations/ is derived from the structs here and the messages in
// proto/ are checked against them, so a change starts in this package.
// models.go has what gets deployed, access.go who may deploy it.
package database

import (
	"time"

	"gorm.io/datatypes"
	"gorm.io/gorm"
)

// Base is gorm.Model with a signed key and JSON names. Signed, because an
// int64 is the same type in protobuf and in all three databases; gorm.Model's
// uint is not (PostgreSQL has no unsigned integers).
type Base struct {
	ID        int64          `gorm:"primaryKey" json:"id"`
	CreatedAt time.Time      `json:"created_at"`
	UpdatedAt time.Time      `json:"updated_at"`
	DeletedAt gorm.DeletedAt `gorm:"index" json:"-"`
}

// DeploymentStatus is stored as the number of deployments.v1.DeploymentStatus.
// The two lists are kept in step by hand: never renumber, only append.
type DeploymentStatus int32

const (
	DeploymentStatusUnspecified DeploymentStatus = 0
	DeploymentStatusPending     DeploymentStatus = 1
	DeploymentStatusRunning     DeploymentStatus = 2
	DeploymentStatusStopped     DeploymentStatus = 3
	DeploymentStatusFailed      DeploymentStatus = 4
)

// Deployment is one application that the platform runs for an organization.
type Deployment struct {
	Base

	OrganizationID int64  `gorm:"not null;uniqueIndex:idx_deployments_org_name,priority:1;uniqueIndex:idx_deployments_org_slug,priority:1" json:"organization_id"`
	Name           string `gorm:"size:100;not null;uniqueIndex:idx_deployments_org_name,priority:2" json:"name"`

	// Slug names the deployment in URLs. It is nullable because it came later
	// than the table: old rows get theirs from a data migration, and a release
	// that does not know the column yet must still be able to insert.
	Slug *string `gorm:"size:128;uniqueIndex:idx_deployments_org_slug,priority:2" json:"slug"`

	Status DeploymentStatus `gorm:"not null;default:0;index" json:"status"`
	Region string           `gorm:"size:32;not null;default:eu-central" json:"region"`
	Port   int32            `gorm:"not null;default:8080;check:port BETWEEN 1 AND 65535" json:"port"`

	// The API says "replicas", the column says what it counts.
	Replicas int32 `gorm:"column:replica_count;not null;default:1;check:replica_count >= 0" json:"replicas"`

	// Columns limits_cpu_millis and limits_memory_mb.
	Limits ResourceLimits `gorm:"embedded;embeddedPrefix:limits_" json:"limits"`

	// datatypes.JSON picks its column type per database (JSONB on PostgreSQL,
	// JSON elsewhere) and wins over the tag, so type:jsonb only documents the
	// intent. On a plain string the same tag would be taken literally and fail
	// on MySQL.
	Labels datatypes.JSON `gorm:"type:jsonb" json:"labels"`

	// The start command and its arguments; empty means the image's own. Here
	// the tag is taken literally, and json is a type in all three databases.
	Command []string `gorm:"type:json;serializer:json" json:"command"`

	// ActiveBuildID has no association on purpose: builds already reference
	// deployments, and a second foreign key back would make a cycle in which
	// neither table can be created first.
	ActiveBuildID  *int64     `json:"active_build_id"`
	LastDeployedAt *time.Time `json:"last_deployed_at"`

	Builds  []Build  `gorm:"constraint:OnDelete:CASCADE" json:"-"`
	Domains []Domain `gorm:"constraint:OnDelete:CASCADE" json:"-"`
	EnvVars []EnvVar `gorm:"constraint:OnDelete:CASCADE" json:"-"`
}

// ResourceLimits is what one replica may use at most.
type ResourceLimits struct {
	CPUMillis int32 `gorm:"not null;default:500" json:"cpu_millis"`
	MemoryMB  int64 `gorm:"not null;default:512" json:"memory_mb"`
}

// BuildStatus is stored as the number of deployments.v1.BuildStatus.
type BuildStatus int32

const (
	BuildStatusUnspecified BuildStatus = 0
	BuildStatusQueued      BuildStatus = 1
	BuildStatusRunning     BuildStatus = 2
	BuildStatusSucceeded   BuildStatus = 3
	BuildStatusFailed      BuildStatus = 4
	BuildStatusCanceled    BuildStatus = 5
)

// BuildSource says what started a build. It is stored as the short lower-case
// name of deployments.v1.BuildSource, because people query it by hand.
type BuildSource string

const (
	BuildSourceUnspecified BuildSource = "unspecified"
	BuildSourcePush        BuildSource = "push"
	BuildSourceManual      BuildSource = "manual"
	BuildSourceSchedule    BuildSource = "schedule"
)

// Build turns one commit of a deployment into something that can be run.
type Build struct {
	Base

	DeploymentID int64       `gorm:"not null;uniqueIndex:idx_builds_deployment_number,priority:1" json:"deployment_id"`
	Number       int32       `gorm:"not null;uniqueIndex:idx_builds_deployment_number,priority:2" json:"number"`
	Status       BuildStatus `gorm:"not null;default:0;index" json:"status"`
	Source       BuildSource `gorm:"size:16;not null;default:push" json:"source"`
	CommitSHA    string      `json:"commit_sha"`
	SourceDigest []byte      `json:"source_digest"`
	ExitCode     *int32      `json:"exit_code"`

	// A finished build has one artifact: an image or an archive.
	ImageRef    *string `gorm:"check:chk_builds_one_artifact,image_ref IS NULL OR archive_path IS NULL" json:"image_ref"`
	ArchivePath *string `json:"archive_path"`

	StartedAt  *time.Time `json:"started_at"`
	FinishedAt *time.Time `json:"finished_at"`

	// The association is declared on both sides; GORM makes one foreign key of
	// it, named after the has-many side (fk_deployments_builds).
	Deployment *Deployment `json:"-"`
	Logs       []BuildLog  `gorm:"constraint:OnDelete:CASCADE" json:"-"`
}

// LogStream is stored as the number of deployments.v1.LogStream.
type LogStream int32

const (
	LogStreamUnspecified LogStream = 0
	LogStreamStdout      LogStream = 1
	LogStreamStderr      LogStream = 2
)

// BuildLog is one line of a build's output. Lines are written once and removed
// with their build, so there is nothing to update or to delete softly.
type BuildLog struct {
	ID         int64     `gorm:"primaryKey" json:"id"`
	BuildID    int64     `gorm:"not null;uniqueIndex:idx_build_logs_build_line,priority:1" json:"build_id"`
	LineNumber uint32    `gorm:"not null;uniqueIndex:idx_build_logs_build_line,priority:2" json:"line_number"`
	Stream     LogStream `gorm:"not null;default:1" json:"stream"`
	Content    string    `gorm:"not null" json:"content"`
	LoggedAt   time.Time `json:"logged_at"`
}

// Domain is a host name that routes to a deployment. It is the oldest model
// and still has gorm.Model's unsigned key. A deleted domain stays reserved:
// the unique index also counts soft-deleted rows, so that nobody else can take
// over a host name whose DNS still points here.
type Domain struct {
	gorm.Model

	DeploymentID int64      `gorm:"not null;index" json:"deployment_id"`
	Hostname     string     `gorm:"size:253;not null;uniqueIndex;check:chk_domains_hostname,hostname <> ''" json:"hostname"`
	IsPrimary    bool       `gorm:"not null;default:false" json:"is_primary"`
	VerifiedAt   *time.Time `json:"verified_at"`
}

// EnvVar is one environment variable of a deployment.
type EnvVar struct {
	ID           int64     `gorm:"primaryKey" json:"id"`
	CreatedAt    time.Time `json:"created_at"`
	UpdatedAt    time.Time `json:"updated_at"`
	DeploymentID int64     `gorm:"not null;uniqueIndex:idx_env_vars_deployment_name,priority:1" json:"deployment_id"`
	Name         string    `gorm:"size:128;not null;uniqueIndex:idx_env_vars_deployment_name,priority:2" json:"name"`
	IsSensitive  bool      `gorm:"not null;default:false" json:"is_sensitive"`

	// Encrypted with the organization's key before it gets here.
	ValueCiphertext []byte `json:"-"`
}
