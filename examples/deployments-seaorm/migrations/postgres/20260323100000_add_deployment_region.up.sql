-- Written by hand. Staging has had this column since the second location was tried
-- out there, so the guard skips the statement where the column exists already; it
-- fails if what exists is a different column.
-- kilter: unless exists column deployments.region
ALTER TABLE deployments ADD COLUMN region varchar(32) NOT NULL DEFAULT 'eu-central';
