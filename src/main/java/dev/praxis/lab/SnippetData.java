package dev.praxis.lab;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The parts of snippets that every lab on a table writes alike.
public final class SnippetData {
  private SnippetData() {}

  /// The text of a template kept beside a lab.
  public static String template(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Java that reads the dataset with Tablesaw into `table`, its column types declared.
  public static String read(Dataset data, List<String> columns) {
    String types = data.columns().stream().map(SnippetData::type).collect(Collectors.joining(", "));
    return """
    var types = new ColumnType[] {%s};
    Table table = Table.read().usingOptions(CsvReadOptions.builder(%s).columnTypes(types));\
    """
        .formatted(types, string(path(data)));
  }

  /// Tables of the catalogue stand in `datasets`, the learner's own where they are.
  private static String path(Dataset data) {
    boolean shipped = data.id().matches("[a-z0-9_-]+");
    return shipped ? "datasets/" + data.id() + ".csv" : data.id();
  }

  private static String type(Column column) {
    return switch (column) {
      case NumberColumn numbers -> "ColumnType.DOUBLE";
      case LabelColumn labels -> "ColumnType.STRING";
    };
  }

  /// A Java array of strings.
  public static String strings(List<String> texts) {
    return texts.stream().map(SnippetData::string).collect(Collectors.joining(", ", "{", "}"));
  }

  /// A Java string literal.
  public static String string(String text) {
    var literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
