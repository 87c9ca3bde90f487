-- Which full names a short one may stand for is looked up among the names, not among all who bear them. Without a list of
-- what is still to be put in: every look-up would read all of that list.
CREATE INDEX profile_shorts ON profile USING gin (shorts) WITH (fastupdate = off);
DROP INDEX attachment_shorts;
