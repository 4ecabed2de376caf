package dev.praxis.course;

import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.Walkthrough.Pointer;
import dev.praxis.lab.Walkthrough.Predict;
import dev.praxis.lab.Walkthrough.Sentence;
import dev.praxis.lab.Walkthrough.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a `walkthrough` fence: a list of steps.
final class WalkthroughReader {
  private static final Set<String> KEYS =
      Set.of("say", "point", "predict", "expect", "do", "also", "not", "hints", "explain");
  private final Problems problems;
  private final ActReader acts;

  WalkthroughReader(Problems problems) {
    this.problems = problems;
    this.acts = new ActReader(problems);
  }

  List<Stage> stages(Yaml yaml) {
    var stages = new ArrayList<Stage>();
    if (!(yaml instanceof Yaml.Sequence steps)) {
      problems.add(yaml.line(), "walkthrough.list");
      return stages;
    }
    for (Yaml step : steps.items()) {
      Fields.of(step, "a step", problems, KEYS).map(this::stage).ifPresent(stages::add);
    }
    return stages;
  }

  private Stage stage(Fields fields) {
    var hints = new ArrayList<String>();
    for (Yaml.Scalar hint : fields.texts("hints")) {
      RichText.check(hint.text(), hint.line(), problems);
      hints.add(hint.text());
    }
    return new Stage(
        markdown(fields, "say"),
        fields.has("point") ? pointer(fields) : Optional.empty(),
        fields.value("predict").flatMap(this::predict),
        new Sentence(fields.text("expect"), fields.line("expect")),
        acts.acts(fields, "do"),
        acts.acts(fields, "also"),
        acts.acts(fields, "not"),
        hints,
        fields.has("explain") ? Optional.of(markdown(fields, "explain")) : Optional.empty(),
        fields.line());
  }

  private Sentence markdown(Fields fields, String key) {
    String text = fields.text(key);
    RichText.check(text, fields.line(key), problems);
    return new Sentence(text, fields.line(key));
  }

  private Optional<Pointer> pointer(Fields fields) {
    String written = fields.text("point");
    String[] parts = written.split(":", 2);
    var kind =
        Arrays.stream(Pointer.Kind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(parts[0].strip()))
            .findFirst();
    if (kind.isEmpty() || parts.length < 2 || parts[1].isBlank()) {
      problems.add(fields.line("point"), "walkthrough.point", "point", written);
      return Optional.empty();
    }
    return Optional.of(new Pointer(kind.get(), parts[1].strip()));
  }

  private Optional<Predict> predict(Yaml yaml) {
    return Fields.of(yaml, "predict", problems, Set.of("ask", "options", "right"))
        .map(
            fields -> {
              var ask = markdown(fields, "ask");
              fields.needed("options");
              var options = fields.texts("options").stream().map(Yaml.Scalar::text).toList();
              for (Yaml.Scalar option : fields.texts("options")) {
                RichText.check(option.text(), option.line(), problems);
              }
              var right = new Sentence(fields.text("right"), fields.line("right"));
              return new Predict(ask.text(), options, right);
            });
  }

  /// A walkthrough over the lab shown last before it.
  static Walkthrough over(Block.LabBlock lab, String id, List<Stage> stages) {
    return new Walkthrough(id, lab.experiment(), stages);
  }
}
