-- Every row has a slug by now. Rows that still get none do not collide, because a
-- unique index treats each NULL as different.
CREATE UNIQUE INDEX idx_deployments_org_slug ON deployments (organization_id, slug);
