package dev.praxis.words;

/// Names of columns as people read them.
public final class Names {
  private Names() {}

  /// The name without its underscores and without a unit written into it, then the unit in
  /// brackets.
  public static String titled(String name, String unit) {
    return bare(name, unit) + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  /// The name without its underscores and without a unit written into it.
  public static String bare(String name, String unit) {
    String ending = "_" + unit;
    boolean carriesUnit = !unit.isEmpty() && name.endsWith(ending);
    String stem = carriesUnit ? name.substring(0, name.length() - ending.length()) : name;
    String words = stem.replace('_', ' ').strip();
    return words.isEmpty() ? name : words;
  }
}
