-- kilter: if exists index deployments.idx_deployments_org_slug
DROP INDEX idx_deployments_org_slug;
