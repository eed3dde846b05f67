-- Who did what. RESTRICT on purpose: an organization that has a trail can only be
-- soft-deleted. An entry outlives its actor, whose id then becomes NULL.
-- kilter: unless exists table audit_log
CREATE TABLE audit_log (
    id              bigserial PRIMARY KEY,
    organization_id bigint NOT NULL,
    actor_id        bigint,
    action          text NOT NULL,
    target_type     text NOT NULL,
    target_id       bigint NOT NULL,
    metadata        jsonb,
    occurred_at     timestamptz,
    CONSTRAINT fk_audit_log_organization
        FOREIGN KEY (organization_id) REFERENCES organizations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_audit_log_actor
        FOREIGN KEY (actor_id) REFERENCES members (id) ON DELETE SET NULL
);
-- kilter: unless exists index audit_log.idx_audit_log_org_time
CREATE INDEX idx_audit_log_org_time ON audit_log (organization_id, occurred_at DESC);
-- kilter: unless exists index audit_log.idx_audit_log_actor_id
CREATE INDEX idx_audit_log_actor_id ON audit_log (actor_id);
