package dev.praxis.app;

import dev.praxis.memory.Plan;
import dev.praxis.widgets.ui.ChoiceRow;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// How much the learner wants to keep, and how much a day may ask. Folded until it is wanted.
final class PlanRows extends TitledPane {
  private static final Words WORDS = Words.of(PlanRows.class);
  private static final List<Integer> RETENTION = List.of(80, 85, 90, 95);
  private static final List<Integer> FRESH = List.of(0, 5, 10, 20, 50);
  private static final List<Integer> REVIEWS = List.of(20, 50, 100, 200);
  private static final double HUNDRED = 100;

  /// @param changed takes the plan whenever another choice is made
  PlanRows(Plan plan, Consumer<Plan> changed) {
    var keep = row("review.keep", RETENTION, (int) Math.round(HUNDRED * plan.retention()));
    var fresh = row("review.fresh", FRESH, plan.newPerDay());
    var reviews = row("review.reviews", REVIEWS, plan.reviewsPerDay());
    Runnable tell =
        () ->
            changed.accept(
                new Plan(
                    keep.chosen().map(share -> share / HUNDRED).orElse(plan.retention()),
                    fresh.chosen().orElse(plan.newPerDay()),
                    reviews.chosen().orElse(plan.reviewsPerDay())));
    List.of(keep, fresh, reviews).forEach(row -> row.onChosen(tell));
    setGraphic(Widgets.label(WORDS.say("review.plan"), "small"));
    setAccessibleText(WORDS.say("review.plan"));
    setExpanded(false);
    setAnimated(false);
    var box =
        new VBox(
            keep.node(),
            fresh.node(),
            reviews.node(),
            Widgets.wrapped(WORDS.say("review.plan.note"), "muted", "small"));
    box.getStyleClass().add("card-column");
    setContent(box);
  }

  private static ChoiceRow<Integer> row(String key, List<Integer> values, int now) {
    var row = new ChoiceRow<>(WORDS.say(key), values, value -> Integer.toString(value));
    int index = values.indexOf(now);
    if (index >= 0) {
      row.choose(index);
    }
    return row;
  }
}
