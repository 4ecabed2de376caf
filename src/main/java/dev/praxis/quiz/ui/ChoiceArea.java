package dev.praxis.quiz.ui;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Shuffle;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Node;

/// Options, of which one or several can be chosen.
final class ChoiceArea implements AnswerArea {
  private static final Words WORDS = Words.of(ChoiceArea.class);
  private final boolean many;
  private final Function<Set<Integer>, Answer> answers;
  private final List<OptionBox> boxes = new ArrayList<>();
  private final List<Choice> choices;
  private final Desk desk;
  private Runnable changed = () -> {};
  private boolean locked;

  /// @param right whether it is right; nothing where only the run can tell
  private record Choice(String text, Optional<Boolean> right, String why) {}

  private ChoiceArea(
      List<Integer> order,
      List<Choice> choices,
      boolean many,
      Function<Set<Integer>, Answer> answers,
      Desk desk) {
    this.choices = choices;
    this.many = many;
    this.answers = answers;
    this.desk = desk;
    for (int option : order) {
      Node text = desk.rich(choices.get(option).text(), "option-text");
      boxes.add(new OptionBox(option, many, text, this::chosen));
    }
  }

  static ChoiceArea of(Question.Single single, long seed, Desk desk) {
    var choices =
        single.options().stream()
            .map(option -> new Choice(option.text(), Optional.of(option.right()), option.why()))
            .toList();
    return new ChoiceArea(Shuffle.order(single, seed), choices, false, ChoiceArea::choice, desk);
  }

  static ChoiceArea of(Question.Multiple many, long seed, Desk desk) {
    var choices =
        many.options().stream()
            .map(one -> new Choice(one.text(), Optional.of(one.weight() > 0), one.why()))
            .toList();
    return new ChoiceArea(Shuffle.order(many, seed), choices, true, Answer.Choices::new, desk);
  }

  static ChoiceArea of(Question.Predict predict, long seed, Desk desk) {
    var choices =
        predict.options().stream()
            .map(option -> new Choice(option.text(), Optional.empty(), option.why()))
            .toList();
    return new ChoiceArea(
        Shuffle.order(predict, seed),
        choices,
        false,
        chosen -> new Answer.Foretold(chosen.iterator().next(), -1),
        desk);
  }

  private static Answer choice(Set<Integer> chosen) {
    return new Answer.Choice(chosen.iterator().next());
  }

  private void chosen(OptionBox box) {
    if (locked) {
      return;
    }
    if (many) {
      box.choose(!box.chosen());
    } else {
      boxes.forEach(other -> other.choose(other == box));
    }
    clear();
    changed.run();
  }

  @Override
  public List<Node> nodes() {
    var nodes = new ArrayList<Node>(boxes.stream().map(OptionBox::node).toList());
    if (many) {
      nodes.addFirst(Widgets.label(WORDS.say("several"), "muted", "small"));
    }
    return nodes;
  }

  @Override
  public Optional<Answer> answer() {
    var chosen = new TreeSet<Integer>();
    boxes.stream().filter(OptionBox::chosen).forEach(box -> chosen.add(box.option()));
    return chosen.isEmpty() ? Optional.empty() : Optional.of(answers.apply(chosen));
  }

  @Override
  public void restore(Answer answer) {
    Set<Integer> chosen =
        switch (answer) {
          case Answer.Choice choice -> Set.of(choice.option());
          case Answer.Choices several -> several.options();
          case Answer.Foretold foretold -> Set.of(foretold.option());
          default -> Set.of();
        };
    boxes.forEach(box -> box.choose(chosen.contains(box.option())));
  }

  @Override
  public void onChange(Runnable act) {
    changed = act;
  }

  @Override
  public List<String> show(Grade grade) {
    clear();
    for (Grade.Remark remark : grade.remarks()) {
      if (remark instanceof Grade.Remark.OnOption(int option, boolean right, String why)) {
        mark(option, right, why);
      }
    }
    return List.of();
  }

  private void mark(int option, boolean right, String why) {
    boxes.stream().filter(box -> box.option() == option).forEach(box -> box.show(right, why(why)));
  }

  private Optional<Node> why(String why) {
    return why.isBlank() ? Optional.empty() : Optional.of(desk.rich(why, "option-why"));
  }

  @Override
  public void clear() {
    boxes.forEach(OptionBox::clear);
  }

  @Override
  public Optional<String> reveal() {
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.right().isPresent()) {
        mark(i, choice.right().get(), choice.why());
      }
    }
    return Optional.empty();
  }

  @Override
  public void lock() {
    locked = true;
  }

  @Override
  public boolean digit(int number) {
    if (number > boxes.size()) {
      return false;
    }
    OptionBox box = boxes.get(number - 1);
    chosen(box);
    box.node().requestFocus();
    return true;
  }
}
