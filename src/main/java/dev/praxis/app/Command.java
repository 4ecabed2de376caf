package dev.praxis.app;

/// What keys and search can ask of the window.
enum Command {
  SEARCH,
  LARGER,
  LARGER_TOO,
  SMALLER,
  THEME,
  OUTLINE,
  HOME,
  LEARN,
  QUIZ,
  LABS,
  RUNS,
  OPEN_COURSE,
  SHIPPED_COURSE,
  SAVE_LESSON,
  TEACHER,
  EVIDENCE,
  ASSIGNMENT,
  EXPORT_NOTES,
  LEARNERS,
  EXPORT_PROGRESS,
  BRING_PROGRESS,
  ABOUT
}
