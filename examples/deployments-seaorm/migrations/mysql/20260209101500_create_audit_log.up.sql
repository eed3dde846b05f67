-- Who did what. RESTRICT on purpose: an organization that has a trail can only be
-- soft-deleted. An entry outlives its actor, whose id then becomes NULL.
-- kilter: unless exists table audit_log
CREATE TABLE audit_log (
    id              bigint AUTO_INCREMENT PRIMARY KEY,
    organization_id bigint NOT NULL,
    actor_id        bigint,
    action          longtext NOT NULL,
    target_type     longtext NOT NULL,
    target_id       bigint NOT NULL,
    metadata        json,
    occurred_at     datetime(3),
    INDEX idx_audit_log_org_time (organization_id, occurred_at DESC),
    INDEX idx_audit_log_actor_id (actor_id),
    CONSTRAINT fk_audit_log_organization
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_audit_log_actor
        FOREIGN KEY (actor_id) REFERENCES members (id) ON DELETE SET NULL
);
