-- What quizzes leave behind.

-- The run a question was about, as JSON; empty for the others.
ALTER TABLE answers ADD COLUMN about TEXT NOT NULL DEFAULT '';

-- One row at most is not over: the sitting that can be gone on with.
CREATE TABLE sittings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state TEXT NOT NULL,
  over INTEGER NOT NULL CHECK (over IN (0, 1)),
  at INTEGER NOT NULL
) STRICT;
