-- Take back what the up direction wrote and nothing else: a slug that was chosen
-- by hand is not of this form and stays.
UPDATE deployments
SET slug = NULL
WHERE slug = replace(lower(name), ' ', '-') || '-' || id;
