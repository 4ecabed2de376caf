-- What working in labs leaves behind.

CREATE TABLE walk_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson TEXT NOT NULL,
  walkthrough TEXT NOT NULL,
  step INTEGER NOT NULL,
  event TEXT NOT NULL,
  chosen INTEGER,
  confidence TEXT,
  correct INTEGER,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX walk_steps_by_walk ON walk_steps (lesson, walkthrough, id);

CREATE TABLE walk_places (
  lesson TEXT NOT NULL,
  walkthrough TEXT NOT NULL,
  step INTEGER NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (lesson, walkthrough)
) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lab TEXT NOT NULL,
  experiment TEXT NOT NULL,
  scores TEXT NOT NULL,
  facts TEXT NOT NULL,
  version TEXT NOT NULL,
  processor TEXT NOT NULL,
  os TEXT NOT NULL,
  natives TEXT NOT NULL,
  millis INTEGER NOT NULL,
  ticks INTEGER NOT NULL,
  lesson TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX runs_by_lab ON runs (lab, id);

CREATE TABLE run_data (
  run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (run, role)
) STRICT;

CREATE TABLE test_looks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  split TEXT NOT NULL,
  lab TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX test_looks_by_split ON test_looks (split);
