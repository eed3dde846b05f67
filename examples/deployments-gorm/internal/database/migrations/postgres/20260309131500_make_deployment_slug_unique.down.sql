-- kilter: solo
DROP INDEX CONCURRENTLY idx_deployments_org_slug;
