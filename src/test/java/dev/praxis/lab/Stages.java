package dev.praxis.lab;

import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.lab.Walkthrough.Predict;
import dev.praxis.lab.Walkthrough.Sentence;
import dev.praxis.lab.Walkthrough.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds steps of a walkthrough; line numbers stand for the keys of a lesson.
final class Stages {
  static final int STEP = 10;
  static final int SAY = 11;
  static final int EXPECT = 12;
  static final int RIGHT = 13;
  static final int EXPLAIN = 14;
  private String say = "The sum is {{facts.sum}}.";
  private String expect = "facts.sum >= 3";
  private Optional<Predict> predict = Optional.empty();
  private List<Act> way = List.of(new Act.RunTicks(3));
  private List<Act> also = List.of();
  private List<Act> not = List.of();
  private List<String> hints = List.of();
  private Optional<Sentence> explain = Optional.empty();

  static Stages aStep() {
    return new Stages();
  }

  static Act set(String knob, Object value) {
    return new Act.Set(new Settings(Map.of(knob, value)));
  }

  static Walkthrough walk(Stage... stages) {
    return new Walkthrough("walk", Tally.experiment(), List.of(stages));
  }

  Stages saying(String text) {
    say = text;
    return this;
  }

  Stages expecting(String condition) {
    expect = condition;
    return this;
  }

  Stages asking(String right, String... options) {
    predict = Optional.of(new Predict("What?", List.of(options), new Sentence(right, RIGHT)));
    return this;
  }

  Stages doing(Act... acts) {
    way = List.of(acts);
    return this;
  }

  Stages also(Act... acts) {
    also = List.of(acts);
    return this;
  }

  Stages not(Act... acts) {
    not = List.of(acts);
    return this;
  }

  Stages hinting(String... texts) {
    hints = List.of(texts);
    return this;
  }

  Stages explaining(String text) {
    explain = Optional.of(new Sentence(text, EXPLAIN));
    return this;
  }

  Stage stage() {
    return new Stage(
        new Sentence(say, SAY),
        Optional.empty(),
        predict,
        new Sentence(expect, EXPECT),
        way,
        also,
        not,
        hints,
        explain,
        STEP);
  }
}
