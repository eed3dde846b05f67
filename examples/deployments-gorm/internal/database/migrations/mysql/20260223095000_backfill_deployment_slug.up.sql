-- Give every deployment that has no slug one made from its name. The id at the end
-- keeps them apart, since two names can make one slug ("api v1" and "api-v1").
-- Soft-deleted rows get one too, since the unique index that follows counts them.
-- No schema statement stands here, so that the rows are locked for this update only.
UPDATE deployments
SET slug = concat(replace(lower(name), ' ', '-'), '-', id)
WHERE slug IS NULL;
