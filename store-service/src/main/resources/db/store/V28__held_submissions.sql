-- Before when an article must not be out. Null where it may be, and of what was noted before this column was there.
ALTER TABLE submission ADD COLUMN held_until timestamptz;
