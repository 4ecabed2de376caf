package dev.praxis.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of one package: `messages.properties` beside a class, with named holes such as
/// `{rows}`.
public final class Words {
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)\\}");
  private final String base;
  private final ResourceBundle bundle;

  private Words(String base, ResourceBundle bundle) {
    this.base = base;
    this.bundle = bundle;
  }

  /// The words kept in the package of `beside`.
  ///
  /// @throws MissingResourceException when that package has no `messages.properties`
  public static Words of(Class<?> beside) {
    String base = beside.getPackageName() + ".messages";
    return new Words(base, load(beside, base));
  }

  private static ResourceBundle load(Class<?> beside, String base) {
    try {
      return PropertyResourceBundle.getBundle(base, Locale.getDefault(), beside.getClassLoader());
    } catch (MissingResourceException absent) {
      return PropertyResourceBundle.getBundle(base, Locale.ROOT, beside.getClassLoader());
    }
  }

  /// The sentence under `key`, its holes filled from alternating names and values.
  public String say(String key, Object... namesAndValues) {
    var values = new HashMap<String, String>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(String.valueOf(namesAndValues[i]), written(namesAndValues[i + 1]));
    }
    return HOLE.matcher(bundle.getString(key))
        .replaceAll(
            hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
  }

  /// The sentence under `key`, or nothing where there is none.
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  public Set<String> keys() {
    return bundle.keySet();
  }

  private static String written(Object value) {
    return value instanceof Double number ? Numbers.shown(number) : String.valueOf(value);
  }

  @Override
  public String toString() {
    return base;
  }
}
