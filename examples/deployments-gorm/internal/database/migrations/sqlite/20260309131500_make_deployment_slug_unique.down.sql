DROP INDEX idx_deployments_org_slug;
