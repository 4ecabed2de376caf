package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.course.Target;
import dev.praxis.course.ui.ItemCard;
import dev.praxis.course.ui.LessonView;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Walkthrough;
import java.util.function.Consumer;

/// What one open lesson asks of the window.
final class LessonDesk implements LessonView.Desk {
  private final Window window;
  private final Lesson lesson;
  private final boolean projected;
  private final Page page;
  private final Moments moments;

  /// What the page around the lesson does.
  interface Page {
    void answered();

    void openLab(Block.LabBlock block);

    void start(Walkthrough walkthrough);

    boolean begun(Walkthrough walkthrough);

    void finished();

    void say(String sentence);

    void follow(Target target);
  }

  /// @param projected whether a class looks on: then nothing is known or kept of the learner
  LessonDesk(Window window, Lesson lesson, boolean projected, Page page) {
    this.window = window;
    this.lesson = lesson;
    this.projected = projected;
    this.page = page;
    this.moments = new Moments(window);
  }

  @Override
  public void answered(ItemCard.Answered answered) {
    if (!projected) {
      window.memory().answered(lesson.id(), answered);
      window.work().show(page::answered);
    }
  }

  @Override
  public void moment(Experiment experiment, Consumer<Moment> made, Consumer<String> failed) {
    moments.make(experiment, made, failed);
  }

  @Override
  public void latest(Consumer<Moment> made, Consumer<String> failed) {
    moments.latest(lesson, made, failed);
  }

  @Override
  public long seed(Item item) {
    return window.memory().draws(lesson.id(), item.id());
  }

  @Override
  public boolean answeredRight(String question) {
    return !projected && window.memory().answeredRight(lesson.id(), question);
  }

  @Override
  public boolean projected() {
    return projected;
  }

  @Override
  public void openLab(Block.LabBlock block) {
    page.openLab(block);
  }

  @Override
  public void startWalkthrough(Walkthrough walkthrough) {
    page.start(walkthrough);
  }

  @Override
  public boolean begun(Walkthrough walkthrough) {
    return page.begun(walkthrough);
  }

  @Override
  public void finished() {
    page.finished();
  }

  @Override
  public LessonNotes notes() {
    return new LessonNotes(window, lesson, page::say);
  }

  @Override
  public String titleOf(String id) {
    return window.course().lesson(id).map(Lesson::title).orElse(id);
  }

  @Override
  public void follow(Target target) {
    page.follow(target);
  }
}
