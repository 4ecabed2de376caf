package dev.praxis.cli;

import java.nio.file.Path;

/// Where courses are kept that were brought in: `courses` in the learner's data folder.
public interface CoursesFolder {
  Path folder() throws CliProblem;
}
