-- What quizzes leave behind.

-- The run a question was about, as JSON; empty for the others.
ALTER TABLE answers ADD COLUMN about TEXT NOT NULL DEFAULT '';
