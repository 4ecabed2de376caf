package dev.praxis.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes ids of titles: small letters, digits, single hyphens, each given once.
public final class Slug {
  private static final int LONGEST = 60;
  private final Set<String> given = new HashSet<>();
  private final String otherwise;

  /// @param otherwise the id of what has no letters to make one of
  public Slug(String otherwise) {
    this.otherwise = otherwise;
  }

  public String id(String title) {
    String bare = bare(title);
    String id = bare.isEmpty() ? otherwise : bare;
    int number = bare.isEmpty() ? 1 : 2;
    String free = bare.isEmpty() ? id + "-" + number++ : id;
    while (!given.add(free)) {
      free = id + "-" + number++;
    }
    return free;
  }

  static String bare(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("['’\\p{M}]", "");
    String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    return cut.replaceAll("^-|-$", "");
  }
}
