-- What was taken back: an answer or a step stays where it is, and no longer counts for memory.

CREATE TABLE withdrawn_answers (
  answer INTEGER PRIMARY KEY REFERENCES answers (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE withdrawn_steps (
  step INTEGER PRIMARY KEY REFERENCES walk_steps (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;
