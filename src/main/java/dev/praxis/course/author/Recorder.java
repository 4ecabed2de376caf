package dev.praxis.course.author;

import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a walkthrough of what somebody does in a lab: each step is what changed since the one
/// before, with a condition that holds there and did not before. Confined to one thread.
public final class Recorder {
  private static final Words WORDS = Words.of(Recorder.class);
  private final Lab<?, ?> lab;
  private final LabSpec spec;
  private final List<Step> steps = new ArrayList<>();
  private Moment last;

  /// A step as it was done.
  private record Step(Moment from, Moment to, List<Act> way) {}

  /// @param start where the walkthrough begins: the lab as the lesson opens it
  public Recorder(Lab<?, ?> lab, Moment start) {
    this.lab = lab;
    this.spec = lab.spec();
    this.last = start;
  }

  public int steps() {
    return steps.size();
  }

  /// Closes a step with what the lab shows now.
  ///
  /// @throws AuthorProblem when nothing changed, or what changed cannot be a step; then the step
  ///     stays open
  public void step(Moment now) throws AuthorProblem {
    List<Act> way = Way.between(spec, last, now);
    if (way.isEmpty()) {
      throw new AuthorProblem("record.nothing");
    }
    steps.add(new Step(last, now, way));
    last = now;
  }

  /// Forgets the latest step; the next one begins where it began.
  public void undo() {
    if (!steps.isEmpty()) {
      last = steps.removeLast().from();
    }
  }

  /// The steps as the content of a `walkthrough` fence.
  public String yaml() {
    return LessonTemplate.names(spec)
        + "\n# "
        + WORDS.say("step.better")
        + "\n# "
        + WORDS.say("step.ways")
        + "\n"
        + steps.stream().map(this::yaml).collect(Collectors.joining());
  }

  private String yaml(Step step) {
    String done = WORDS.say("record.done", "what", told(step.way()));
    var lines = new ArrayList<String>();
    lines.add("- say: " + YamlText.quoted(WORDS.say("record.say", "what", told(step.way()))));
    lines.add("  point: " + point(step.way().getFirst()));
    lines.add("  expect: " + YamlText.quoted(Condition.of(spec, step.from(), step.to())));
    lines.add("  do: " + ActYaml.of(step.way()));
    lines.add("  also: " + ActYaml.of(also(step.way())));
    List<Act> not = not(step);
    if (!not.isEmpty()) {
      lines.add("  not: " + ActYaml.of(not));
    }
    lines.add("  hints:");
    lines.add("    - " + YamlText.quoted(WORDS.say("step.hint.first")));
    lines.add("    - " + YamlText.quoted(done));
    return String.join("\n", lines) + "\n";
  }

  private String told(List<Act> way) {
    return way.stream().map(this::told).collect(Collectors.joining(", "));
  }

  private String told(Act act) {
    return switch (act) {
      case Act.Set set ->
          set.settings().values().entrySet().stream()
              .map(
                  turned ->
                      WORDS.say(
                          "record.set",
                          "knob",
                          label("knob", turned.getKey()),
                          "value",
                          YamlText.value(turned.getValue())))
              .collect(Collectors.joining(", "));
      case Act.Hand hand -> WORDS.say("record.hand", "handle", label("handle", hand.handle()));
      case Act.RunToEnd end -> WORDS.say("record.end");
      case Act.RunStride stride -> stride.stride();
      case Act.RunTicks ticks -> WORDS.say("record.run", "ticks", ticks.ticks());
    };
  }

  private String label(String kind, String id) {
    return lab.words().find(kind + "." + id + ".label").orElse(id);
  }

  private static String point(Act first) {
    return switch (first) {
      case Act.Set set -> "knob:" + set.settings().values().firstKey();
      case Act.Hand hand -> "handle:" + hand.handle();
      case Act.RunToEnd end -> "button:end";
      case Act.RunStride stride -> "button:" + stride.stride();
      case Act.RunTicks ticks -> "button:step";
    };
  }

  /// Another way that must pass: the condition asks for no moment that is over again.
  private static List<Act> also(List<Act> way) {
    var also = new ArrayList<>(way);
    if (way.getLast() instanceof Act.RunToEnd) {
      also.add(also.size() - 1, new Act.RunTicks(1));
    } else {
      also.add(new Act.RunToEnd());
    }
    return also;
  }

  /// A way that must fail: only running where a hand or a knob was asked for, and too short a run
  /// where running was.
  private static List<Act> not(Step step) {
    boolean onlyRuns =
        step.way().stream().noneMatch(act -> act instanceof Act.Set || act instanceof Act.Hand);
    if (!onlyRuns) {
      return List.of(new Act.RunToEnd());
    }
    boolean longer = step.to().tick() - step.from().tick() > 1;
    return longer ? List.of(new Act.RunTicks(1)) : List.of();
  }
}
