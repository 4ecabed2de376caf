package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.memory.Deck;
import dev.praxis.memory.Due;
import dev.praxis.memory.Item;
import dev.praxis.memory.Plan;
import dev.praxis.memory.Rating;
import dev.praxis.memory.Review;
import dev.praxis.progress.Asked;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.progress.Walk;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewLogTest {
  private static final Course COURSE =
      CourseReader.read(Path.of("src/test/resources/courses/clusters"));
  private static final String LESSON = "k-means";
  private static final String QUESTION =
      COURSE.lesson(LESSON).orElseThrow().questions().getFirst().id();
  private static final Item ITEM = new Item.Question(LESSON, QUESTION);
  private static final Walk WALK =
      new Walk(LESSON, COURSE.lesson(LESSON).orElseThrow().walkthroughs().getFirst().id());

  private final Hands clock = new Hands();
  private ProgressStore store;
  private ReviewLog log;

  /// A clock that is moved by hand.
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void open() throws StoreProblem {
    store = ProgressStore.temporary(clock);
    log = new ReviewLog(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void answer(Outcome outcome, Confidence confidence) {
    double share = outcome == Outcome.RIGHT ? 1 : 0;
    var asked = new Asked(LESSON, QUESTION, 1);
    store
        .answers()
        .add(new GivenAnswer(asked, outcome, share, Optional.of(confidence), "a", 0, 7))
        .join();
  }

  private void step(int index, WalkEvent event) {
    store.walks().add(new WalkStep(WALK, index, event)).join();
  }

  private void wait(Duration time) {
    clock.now = clock.now.plus(time);
  }

  private Deck deck() {
    return log.deck(COURSE, ZoneOffset.UTC);
  }

  private static List<Rating> ratings(Deck deck, Item item) {
    return deck.of(item).orElseThrow().reviews().stream().map(Review::rating).toList();
  }

  @Test
  void an_answer_given_in_a_lesson_is_remembered_and_falls_due() {
    answer(Outcome.RIGHT, Confidence.CERTAIN);
    wait(Duration.ofDays(8));

    assertThat(ratings(deck(), ITEM)).containsExactly(Rating.EASY);
    assertThat(deck().due(clock.instant()).items()).extracting(Due::item).containsExactly(ITEM);
  }

  @Test
  void an_answer_taken_back_never_was_and_stays_in_the_store() {
    answer(Outcome.RIGHT, Confidence.CERTAIN);
    wait(Duration.ofDays(8));
    answer(Outcome.WRONG, Confidence.FAIRLY);
    wait(Duration.ofSeconds(20));
    answer(Outcome.RIGHT, Confidence.FAIRLY);

    log.withdraw(deck().undo().orElseThrow()).join();

    assertThat(ratings(deck(), ITEM)).containsExactly(Rating.EASY);
    assertThat(deck().due(clock.instant()).items()).extracting(Due::item).containsExactly(ITEM);
    assertThat(store.answers().all()).hasSize(3);
  }

  @Test
  void steps_of_a_walkthrough_are_rated_by_what_was_done_and_foreseen() {
    step(0, new WalkEvent.Done());
    step(1, new WalkEvent.Predicted(0, Optional.of(Confidence.CERTAIN), Optional.empty()));
    step(1, new WalkEvent.Predicted(0, Optional.of(Confidence.CERTAIN), Optional.of(true)));
    step(1, new WalkEvent.Done());
    step(2, new WalkEvent.Predicted(1, Optional.of(Confidence.CERTAIN), Optional.of(false)));
    step(2, new WalkEvent.Done());
    step(3, new WalkEvent.Shown());
    step(3, new WalkEvent.Done());
    step(4, new WalkEvent.Skipped());
    step(5, new WalkEvent.Predicted(1, Optional.empty(), Optional.empty()));

    Deck deck = deck();

    assertThat(ratings(deck, skill(0))).containsExactly(Rating.GOOD);
    assertThat(ratings(deck, skill(1))).containsExactly(Rating.EASY);
    assertThat(ratings(deck, skill(2))).containsExactly(Rating.HARD);
    assertThat(ratings(deck, skill(3))).containsExactly(Rating.AGAIN);
    assertThat(ratings(deck, skill(4))).containsExactly(Rating.AGAIN);
    assertThat(deck.of(skill(5))).isEmpty();
  }

  private static Item skill(int step) {
    return new Item.Skill(LESSON, WALK.walkthrough(), step);
  }

  @Test
  void the_prediction_of_a_step_taken_back_goes_with_it() {
    step(0, new WalkEvent.Predicted(1, Optional.empty(), Optional.of(false)));
    step(0, new WalkEvent.Done());
    log.withdraw(deck().undo().orElseThrow()).join();
    step(0, new WalkEvent.Done());

    assertThat(ratings(deck(), skill(0))).containsExactly(Rating.GOOD);
  }

  @Test
  void the_questions_of_a_lesson_read_to_its_end_are_new_until_they_are_answered() {
    assertThat(deck().due(clock.instant()).items()).isEmpty();
    store.readings().finished(LESSON).join();

    List<Due> fresh = deck().due(clock.instant()).items();

    assertThat(fresh).extracting(Due::why).containsOnly(Due.Why.NEW);
    assertThat(fresh).extracting(Due::item).contains(ITEM);
    answer(Outcome.RIGHT, Confidence.FAIRLY);
    assertThat(deck().due(clock.instant()).items()).extracting(Due::item).doesNotContain(ITEM);
  }

  @Test
  void the_plan_is_kept_and_a_broken_one_is_the_usual_one() {
    assertThat(log.plan()).isEqualTo(Plan.USUAL);

    log.keep(new Plan(0.85, 5, 50)).join();
    assertThat(log.plan()).isEqualTo(new Plan(0.85, 5, 50));

    store.places().remember("review.plan", "everything").join();
    assertThat(log.plan()).isEqualTo(Plan.USUAL);
  }
}
