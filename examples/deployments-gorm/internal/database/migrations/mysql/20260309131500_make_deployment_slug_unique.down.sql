DROP INDEX idx_deployments_org_slug ON deployments;
