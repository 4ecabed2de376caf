package dev.praxis.labs.mlops.datadrift;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.SnippetData;
import dev.praxis.stream.shift.Sides;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The Java of the newest window: how both sides of the column looked at come about, and the tests
/// written out.
final class ShiftSnippet {
  private final ShiftConfig config;
  private final ShiftState state;
  private final int window;
  private final boolean number;

  ShiftSnippet(ShiftConfig config, ShiftState state) {
    this.config = config;
    this.state = state;
    this.window = state.last().window();
    this.number = state.stock().column(config.column(), window) instanceof Sides.Numbers;
  }

  String written() {
    boolean compared = state.last().findings().containsKey(config.column());
    return String.join(
        "\n",
        template("head.jsh"),
        switch (state.stock()) {
          case TableStock table -> table(table);
          case MadeStock made -> made(made);
        },
        harm(),
        template(number ? "numbers.jsh" : "labels.jsh"),
        compared
            ? template(number ? "compare-numbers.jsh" : "compare-labels.jsh")
                .replace("{{bins}}", Integer.toString(config.bins()))
            : "");
  }

  private static String template(String name) {
    return SnippetData.template(ShiftSnippet.class, name).stripTrailing();
  }

  private String table(TableStock stock) {
    boolean one = stock.from().hash().equals(stock.to().hash());
    String order =
        template(one ? "one-table.jsh" : "two-tables.jsh")
            .replace("{{read}}", read(stock.from()))
            .replace("{{read_current}}", current(read(stock.to())))
            .replace("{{shuffle}}", config.random() ? template("shuffle.jsh") : "")
            .replace("{{seed}}", stock.seed() + "L")
            .replace("{{cut}}", Integer.toString(stock.reference().length));
    return order
        + "\n"
        + template(number ? "cells.jsh" : "texts.jsh")
            .replace("{{column}}", SnippetData.string(config.column()))
            .replace("{{other}}", one ? "table" : "later")
            .replace("{{from}}", Integer.toString((window - 1) * stock.n()))
            .replace("{{rows}}", Integer.toString(stock.rows(window).length));
  }

  private static String read(Dataset data) {
    return SnippetData.read(data, List.of());
  }

  /// The same under other names.
  private static String current(String read) {
    return read.replace("var types", "var laterTypes")
        .replace("columnTypes(types)", "columnTypes(laterTypes)")
        .replace("Table table", "Table later");
  }

  private String made(MadeStock stock) {
    String rows =
        template(number ? "made-numbers.jsh" : "made-labels.jsh")
            .replace("{{rows}}", Integer.toString(stock.n()))
            .replace("{{before}}", stock.seed(config.column(), 0) + "L")
            .replace("{{now}}", stock.seed(config.column(), window) + "L");
    return switch (stock.from().column(config.column()).orElseThrow()) {
      case NumberColumn numbers -> {
        MadeStock.Normal law = stock.law(numbers);
        yield rows.replace("{{mean}}", Double.toString(law.mean()))
            .replace("{{deviation}}", Double.toString(law.deviation()));
      }
      case LabelColumn labels ->
          rows.replace("{{levels}}", SnippetData.strings(labels.levels()))
              .replace(
                  "{{up_to}}",
                  Arrays.stream(MadeStock.upTo(labels))
                      .filter(Double::isFinite)
                      .mapToObj(Double::toString)
                      .collect(Collectors.joining(", ", "{", "}")));
    };
  }

  private String harm() {
    Harm harm = state.stock().harm();
    if (!harm.strikes(window) || !harm.column().equals(config.column())) {
      return "";
    }
    String name = (number ? "number-" : "label-") + harm.kind() + ".jsh";
    boolean harmless = number ? harm.kind().equals("category") : LABELS_STAY.contains(harm.kind());
    return harmless
        ? ""
        : template(name)
            .replace("{{seed}}", harmSeed() + "L")
            .replace("{{shift}}", Double.toString(harm.shift()))
            .replace("{{times}}", Double.toString(harm.times()))
            .replace("{{share}}", Double.toString(harm.share()))
            .replace("{{fresh}}", SnippetData.string(Harm.FRESH));
  }

  /// Categories have no size.
  private static final List<String> LABELS_STAY = List.of("shift", "scale", "unit");

  private long harmSeed() {
    return switch (state.stock()) {
      case TableStock table -> table.harmSeed(window);
      case MadeStock made -> made.harmSeed(window);
    };
  }
}
