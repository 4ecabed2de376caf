package dev.praxis.labs.mlops.datadrift;

import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.stream.shift.Finding;
import dev.praxis.stream.shift.Method;
import dev.praxis.stream.shift.Note;
import dev.praxis.words.Names;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The verdicts as tables: column by test, one row a test, and which test is for which column.
final class TestTables {
  private final Words words;
  private final ShiftConfig config;
  private final ShiftState state;
  private final Judged last;
  private final Map<Method, Map<String, Double>> adjusted = new EnumMap<>(Method.class);

  TestTables(Words words, ShiftConfig config, ShiftState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.last = state.last();
    for (Method method : Method.values()) {
      adjusted.put(method, last.adjusted(method, config.correction()));
    }
  }

  /// A row a column: the effect by every test that fits, marked where it convicts. All columns
  /// together stand first.
  Rows overview() {
    List<List<Object>> rows = new ArrayList<>();
    boolean remarks = !last.skipped().isEmpty();
    last.joint().ifPresent(joint -> rows.add(together(joint, remarks)));
    for (String column : state.stock().names()) {
      var row = new ArrayList<Object>();
      row.add(Names.bare(column, ""));
      for (Method method : Method.values()) {
        row.add(last.of(column, method).map(one -> cell(column, one)).orElse("–"));
      }
      if (remarks) {
        row.add(
            Optional.ofNullable(last.skipped().get(column))
                .map(reason -> words.say("skipped." + reason))
                .orElse(""));
      }
      rows.add(row);
    }
    var columns = new ArrayList<String>(List.of(words.say("overview.column")));
    Arrays.stream(Method.values()).forEach(method -> columns.add(words.say("head." + method.id())));
    if (remarks) {
      columns.add(words.say("overview.remark"));
    }
    return new Rows(words.say("overview.title"), note(), new Table(columns, rows));
  }

  private String note() {
    String key =
        state.stock() instanceof MadeStock
            ? "overview.note.made"
            : state.stock().harm().strikes(last.window())
                ? "overview.note.harmed"
                : "overview.note.calm";
    String said =
        words.say(
            key,
            "alpha",
            config.alpha(),
            "window",
            last.window(),
            "inject",
            words.say("knob.inject.option." + state.stock().harm().kind()),
            "column",
            Names.bare(state.stock().harm().column(), ""));
    if (state.stock() instanceof TableStock table
        && table.from().hash().equals(table.to().hash())) {
      said += " " + words.say("overview.cut", "data", table.from().title());
    }
    List<String> alone = state.stock().alone();
    return alone.isEmpty()
        ? said
        : said + " " + words.say("overview.alone", "list", shortened(alone));
  }

  private static String shortened(List<String> names) {
    String rest = names.size() > 5 ? ", …" : "";
    return names.stream().limit(5).collect(Collectors.joining(", ")) + rest;
  }

  private String cell(String column, Finding one) {
    double p = corrected(column, one);
    double size = one.method() == Method.JENSEN_SHANNON ? one.statistic() : one.effect();
    return marked(p, one.method() == Method.CLASSIFIER ? one.statistic() : size);
  }

  /// As it is where the finding is about all columns.
  private double corrected(String column, Finding one) {
    return adjusted.getOrDefault(one.method(), Map.of()).getOrDefault(column, one.p());
  }

  private String marked(double p, double shown) {
    return (p < config.alpha() ? "▲ " : "") + Numbers.shown(shown, 2);
  }

  private List<Object> together(Finding joint, boolean remarks) {
    int width = Method.values().length + (remarks ? 2 : 1);
    var row = new ArrayList<Object>(Collections.nCopies(width, "–"));
    row.set(0, words.say("overview.together"));
    row.set(Method.CLASSIFIER.ordinal() + 1, marked(joint.p(), joint.statistic()));
    return row;
  }

  /// A row a column and test, with all numbers.
  Rows tests() {
    List<List<Object>> rows = new ArrayList<>();
    last.findings().forEach((column, found) -> found.forEach(one -> rows.add(row(column, one))));
    last.joint().ifPresent(joint -> rows.add(row(words.say("overview.together"), joint)));
    return new Rows(
        words.say("tests.title"),
        words.say(
            "tests.note",
            "correction",
            words.say("knob.correction.option." + correction()),
            "alpha",
            config.alpha()),
        new Table(
            List.of(
                "column",
                "test",
                "n",
                "m",
                "statistic",
                "effect",
                "p",
                "adjusted p",
                "verdict",
                "note"),
            rows));
  }

  private String correction() {
    return config.correction().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Object> row(String column, Finding one) {
    double p = corrected(column, one);
    var row = new ArrayList<Object>();
    row.add(column);
    row.add(one.method().id());
    row.add((long) one.n());
    row.add((long) one.m());
    row.add(number(one.statistic()));
    row.add(number(one.effect()));
    row.add(number(one.p()));
    row.add(number(p));
    row.add(words.say(p < config.alpha() ? "verdict.drift" : "verdict.none"));
    row.add(noted(one));
    return row;
  }

  /// Infinite where the reference does not vary at all.
  private static Object number(double value) {
    return Double.isFinite(value) ? value : Numbers.shown(value);
  }

  private String noted(Finding one) {
    var notes = new ArrayList<String>();
    if (one.method() == Method.PSI) {
      notes.add(words.say("folk." + ShiftScores.folk(one.statistic())));
    }
    if (one.method() == Method.JENSEN_SHANNON) {
      notes.add(words.say("tests.logarithm"));
    }
    for (Note note : one.notes()) {
      notes.add(words.say("note." + note.name().toLowerCase(Locale.ROOT)));
    }
    return String.join("; ", notes);
  }

  /// Which test is for the column looked at, and why.
  Rows fits(boolean number) {
    List<List<Object>> rows = new ArrayList<>();
    for (Method method : Method.values()) {
      rows.add(
          List.of(
              words.say("method." + method.id()),
              words.say(method.fits(number) ? "fits.yes" : "fits.no"),
              method.reason(number)));
    }
    return new Rows(
        words.say("fits.title", "column", Names.bare(config.column(), "")),
        words.say(number ? "fits.numbers" : "fits.labels"),
        new Table(List.of("test", "fits", "reason"), rows));
  }
}
