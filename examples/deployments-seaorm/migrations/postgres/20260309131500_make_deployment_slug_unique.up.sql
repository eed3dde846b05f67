-- CONCURRENTLY keeps deployments writable while the index is built, and cannot run
-- inside a transaction.
-- kilter: solo
-- kilter: unless exists index deployments.idx_deployments_org_slug
CREATE UNIQUE INDEX CONCURRENTLY idx_deployments_org_slug ON deployments (organization_id, slug);
