-- What working through lessons leaves behind. Instants are milliseconds since 1970 UTC.

CREATE TABLE answers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson TEXT NOT NULL,
  question TEXT NOT NULL,
  rev INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  confidence TEXT,
  given TEXT NOT NULL,
  hints INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX answers_by_question ON answers (lesson, question, id);

CREATE TABLE readings (
  lesson TEXT PRIMARY KEY,
  furthest INTEGER NOT NULL,
  finished INTEGER
) STRICT;

-- One row per lesson and local date.
CREATE TABLE time_spent (
  lesson TEXT NOT NULL,
  day TEXT NOT NULL,
  millis INTEGER NOT NULL,
  PRIMARY KEY (lesson, day)
) STRICT;

CREATE INDEX time_spent_by_day ON time_spent (day);

CREATE TABLE places (
  name TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
