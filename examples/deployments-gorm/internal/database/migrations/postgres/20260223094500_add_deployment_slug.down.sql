ALTER TABLE deployments DROP COLUMN slug;
