package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Block;
import dev.praxis.figure.Figure;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Settings;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A lab: what it is set to, and what its run shows at the end.
final class LabHtml {
  private static final Words WORDS = Words.of(LabHtml.class);
  private final Sheet sheet;
  private final LabRuns runs;

  LabHtml(Sheet sheet, LabRuns runs) {
    this.sheet = sheet;
    this.runs = runs;
  }

  String of(Block.LabBlock block) throws InterruptedException {
    Experiment experiment = block.experiment();
    sheet.leftAtLine(block.line(), "left.lab");
    return "<section class=\"card lab\">\n<p class=\"card-title\">%s</p>\n<p class=\"note\">%s</p>\n"
            .formatted(
                escaped(WORDS.say("lab.title", "lab", runs.title(experiment.lab()))),
                escaped(WORDS.say("lab.inside")))
        + facts(experiment)
        + figures(experiment)
        + "</section>\n";
  }

  private String facts(Experiment experiment) {
    var html = new StringBuilder("<dl>\n");
    String data =
        experiment.materials().values().stream()
            .map(material -> material.id())
            .collect(Collectors.joining(", "));
    html.append(data.isEmpty() ? "" : fact(WORDS.say("lab.data"), data));
    for (Map.Entry<String, Object> set : experiment.settings().values().entrySet()) {
      html.append(fact(runs.knob(experiment.lab(), set.getKey()), written(set.getValue())));
    }
    html.append(fact(WORDS.say("lab.seed"), String.valueOf(experiment.seed())));
    return html.append("</dl>\n").toString();
  }

  private static String fact(String name, String value) {
    return "<dt>%s</dt><dd>%s</dd>\n".formatted(escaped(name), escaped(value));
  }

  /// Settings as one line of text: `depth 4, criterion gini`.
  String written(String lab, Settings settings) {
    return settings.values().entrySet().stream()
        .map(set -> runs.knob(lab, set.getKey()) + " " + written(set.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String written(Object value) {
    return switch (value) {
      case Double number -> Numbers.shown(number);
      case List<?> names -> names.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Object other -> String.valueOf(other);
    };
  }

  private String figures(Experiment experiment) throws InterruptedException {
    Optional<Moment> moment = runs.atEnd(experiment);
    if (moment.isEmpty()) {
      return "";
    }
    var html = new StringBuilder();
    for (Figure figure : moment.get().drawing().figures().values()) {
      html.append(FigureHtml.of(figure, sheet.edition()));
    }
    return sheet.folded(WORDS.say("lab.end"), html.toString());
  }
}
