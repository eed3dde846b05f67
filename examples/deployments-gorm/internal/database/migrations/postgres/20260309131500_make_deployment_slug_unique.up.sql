-- CONCURRENTLY keeps deployments writable while the index is built, and cannot run
-- inside a transaction.
-- kilter: solo
CREATE UNIQUE INDEX CONCURRENTLY idx_deployments_org_slug ON deployments (organization_id, slug);
