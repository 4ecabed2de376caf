-- What a learner writes beside the lessons. A note taken away stays as an empty one, so that it does
-- not come back from another computer.

CREATE TABLE notes (
  lesson TEXT NOT NULL,
  anchor TEXT NOT NULL,
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  bookmark INTEGER NOT NULL CHECK (bookmark IN (0, 1)),
  made INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (lesson, anchor)
) STRICT;

-- Which computer time was counted on: each counts for itself, so that bringing the same file in twice
-- counts nothing twice. Time from before has no name.
CREATE TABLE origin (
  id TEXT NOT NULL
) STRICT;

CREATE TABLE time_by_origin (
  lesson TEXT NOT NULL,
  day TEXT NOT NULL,
  origin TEXT NOT NULL,
  millis INTEGER NOT NULL,
  PRIMARY KEY (lesson, day, origin)
) STRICT;

INSERT INTO time_by_origin (lesson, day, origin, millis)
  SELECT lesson, day, '', millis FROM time_spent;

DROP TABLE time_spent;

ALTER TABLE time_by_origin RENAME TO time_spent;

CREATE INDEX time_spent_by_day ON time_spent (day);
