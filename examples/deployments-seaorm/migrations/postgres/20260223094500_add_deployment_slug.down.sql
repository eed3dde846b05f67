-- kilter: if exists column deployments.slug
ALTER TABLE deployments DROP COLUMN slug;
