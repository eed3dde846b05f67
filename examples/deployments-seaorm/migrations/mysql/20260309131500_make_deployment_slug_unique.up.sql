-- Every row has a slug by now. Rows that still get none do not collide, because a
-- unique index treats each NULL as different.
-- kilter: unless exists index deployments.idx_deployments_org_slug
CREATE UNIQUE INDEX idx_deployments_org_slug ON deployments (organization_id, slug);
