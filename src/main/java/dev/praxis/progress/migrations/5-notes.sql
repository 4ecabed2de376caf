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
