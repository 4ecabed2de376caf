package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.SnippetData;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Reading;
import dev.praxis.words.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// DDM written out, on the errors of this run: from the learner's file where that holds them, and
/// otherwise as a text of 0 and 1.
final class DriftSnippet {
  private static final int LINE = 100;
  private static final int WARM_START = 30;

  /// A text in a program may not be much longer.
  private static final int MOST = 60_000;

  private final Words words;
  private final DriftConfig config;
  private final DriftState state;
  private final Dataset data;

  DriftSnippet(Words words, DriftConfig config, DriftState state, Dataset data) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.data = data;
  }

  String written() {
    Played played = state.played();
    int arrived = played.arrived(state.done());
    boolean file = played.feed() instanceof Feed.Errors && arrived > MOST;
    boolean moa = config.reading() == Reading.MOA;
    boolean counted = config.detectors().contains(Kind.DDM);
    return SnippetData.template(DriftSnippet.class, "snippet.jsh")
        .replace("{{bits}}", file ? file() : text(arrived))
        .replace("{{arrived}}", Integer.toString(arrived))
        .replace("{{shift}}", Integer.toString(played.first() + played.delay()))
        .replace("{{best_from}}", Integer.toString(moa ? WARM_START - 1 : WARM_START + 1))
        .replace("{{drift_from}}", Integer.toString(moa ? WARM_START : WARM_START + 1))
        .replace(
            "{{print}}",
            counted
                ? "System.out.println(\"drifts_ddm \" + drifts);"
                : "System.out.println(\"DDM found \" + drifts + \" drifts\");");
  }

  private String text(int arrived) {
    int shown = Math.min(arrived, MOST);
    double[] bits = state.played().bits();
    String lines =
        IntStream.range(0, (shown + LINE - 1) / LINE)
            .mapToObj(
                line ->
                    IntStream.range(line * LINE, Math.min(shown, (line + 1) * LINE))
                        .mapToObj(j -> bits[j] == 1 ? "1" : "0")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    return "String bits = \"\"\"\n" + lines + "\n\"\"\".replace(\"\\n\", \"\");";
  }

  /// The column of the learner's file.
  private String file() {
    Column column = new TableFeed(words, data, 0).errors().orElseThrow();
    boolean head = TableFeed.headed(column);
    return SnippetData.read(data, data.columns().stream().map(Column::name).toList())
        + "\nvar column = table.column("
        + SnippetData.string(column.name())
        + ");\nString bits = "
        + (head ? SnippetData.string(column.name()) + " + " : "")
        + "IntStream.range(0, "
        + (state.played().arrived(state.done()) - (head ? 1 : 0))
        + ").mapToObj(i -> column.getString(i).substring(0, 1)).collect(Collectors.joining());";
  }
}
