-- kilter: if exists column deployments.region
ALTER TABLE deployments DROP COLUMN region;
