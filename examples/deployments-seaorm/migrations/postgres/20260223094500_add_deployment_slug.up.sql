-- First of three steps: the column, then its values, then the unique index. It
-- starts out nullable, because the release that runs now does not write it yet.
-- kilter: unless exists column deployments.slug
ALTER TABLE deployments ADD COLUMN slug varchar(128);
