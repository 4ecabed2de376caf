package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Matrix;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A number reads the same wherever it stands, on every machine.
@Isolated("sets the locale of the whole machine")
class NumbersTest {
  /// What `Formatter` writes in the digits and signs of the machine's language.
  private static final Pattern WRITES_A_NUMBER = Pattern.compile("%[-+0,(#\\d$]*(\\.\\d+)?[dfeg]");

  /// `Numbers` writes them for everyone, with `Locale.ROOT`; `WindowPlace` keeps them in a file,
  /// with `Locale.ROOT` too.
  private static final Set<String> MAY_WRITE = Set.of("Numbers.java", "WindowPlace.java");

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void numbers_are_written_in_one_place() {
    var others = new ArrayList<String>();
    for (Source source : Source.main()) {
      source.texts().stream()
          .filter(text -> WRITES_A_NUMBER.matcher(text).find())
          .filter(text -> !MAY_WRITE.contains(source.name()))
          .forEach(text -> others.add(source.name() + ": " + text));
    }
    assertThat(others).as("write it with Numbers, or with %%s").isEmpty();
  }

  @Test
  void a_format_of_numbers_is_recognised() {
    assertThat(List.of("%d of", "%.2f", "%,d", "%5.1e")).allMatch(this::writesANumber);
    assertThat(List.of("%s", "%04x", "100 % done", "%%")).noneMatch(this::writesANumber);
  }

  private boolean writesANumber(String text) {
    return WRITES_A_NUMBER.matcher(text).find();
  }

  @Test
  void the_language_of_the_machine_changes_no_digit() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    Figure matrix =
        new Matrix("Said", "", "truth", "said", List.of("a", "b"), new long[][] {{12, 3}, {4, 5}});

    assertThat(matrix.describe())
        .isEqualTo("Said: rows are truth, columns said; 17 of 24 on the diagonal.");
    assertThat(Numbers.shown(-1234.5678)).isEqualTo("−1230");
    assertThat(Numbers.shown(2.5e-7)).isEqualTo("2.50e−7");
    assertThat(Numbers.fixed(0.5, 3)).isEqualTo("0.500");
    assertThat(Numbers.exact(0.1)).isEqualTo("0.1");
  }

  @Test
  void what_is_no_number_has_a_sign_of_its_own() {
    assertThat(Numbers.shown(Double.NaN)).isEqualTo("–");
    assertThat(Numbers.shown(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    assertThat(Numbers.fixed(-0.0, 2)).isEqualTo("0.00");
  }
}
