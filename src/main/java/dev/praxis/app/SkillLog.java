package dev.praxis.app;

import dev.praxis.memory.Attempt;
import dev.praxis.memory.Entry;
import dev.praxis.memory.Item;
import dev.praxis.progress.Kept;
import dev.praxis.progress.WalkEvent;
import dev.praxis.progress.WalkStep;
import dev.praxis.quiz.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rates steps of walkthroughs. Done is right, or partly right when the prediction before did not
/// come true; skipped and shown are not attempted. A prediction alone says nothing yet.
final class SkillLog {
  /// Walkthroughs have no revs.
  static final int REV = 1;

  private final Map<Item, WalkEvent.Predicted> predicted = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private SkillLog() {}

  /// @param steps of all walkthroughs, oldest first, withdrawn ones among them: a prediction
  /// belongs
  ///     to the step that was done after it, taken back or not
  static List<Entry> entries(List<Kept<WalkStep>> steps) {
    var log = new SkillLog();
    steps.forEach(log::add);
    return List.copyOf(log.entries);
  }

  private void add(Kept<WalkStep> kept) {
    WalkStep step = kept.what();
    var item = new Item.Skill(step.walk().lesson(), step.walk().walkthrough(), step.step());
    switch (step.event()) {
      case WalkEvent.Predicted said -> predicted.put(item, said);
      case WalkEvent.Done done ->
          rate(item, kept, done(Optional.ofNullable(predicted.remove(item))));
      case WalkEvent.Skipped skipped -> rate(item, kept, notAttempted(item));
      case WalkEvent.Shown shown -> rate(item, kept, notAttempted(item));
    }
  }

  private void rate(Item item, Kept<WalkStep> kept, Attempt attempt) {
    entries.add(new Entry(item, kept.id(), kept.at(), REV, attempt));
  }

  private static Attempt done(Optional<WalkEvent.Predicted> said) {
    boolean wrong = said.flatMap(WalkEvent.Predicted::right).filter(right -> !right).isPresent();
    return new Attempt(
        wrong ? Outcome.PARTLY : Outcome.RIGHT,
        said.flatMap(WalkEvent.Predicted::confidence).map(ReviewLog::confidence),
        0);
  }

  private Attempt notAttempted(Item item) {
    predicted.remove(item);
    return new Attempt(Outcome.NOT_ATTEMPTED, Optional.empty(), 0);
  }
}
