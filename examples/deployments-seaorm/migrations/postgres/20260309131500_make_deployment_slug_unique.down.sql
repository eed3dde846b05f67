-- kilter: solo
-- kilter: if exists index deployments.idx_deployments_org_slug
DROP INDEX CONCURRENTLY idx_deployments_org_slug;
