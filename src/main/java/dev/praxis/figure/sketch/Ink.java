package dev.praxis.figure.sketch;

/// A colour by role.
///
/// @param opacity 0 to 1
/// @param heat place on the heat scale, 0 to 1; only for `Role.HEAT`
public record Ink(Role role, double opacity, double heat) {
  public static Ink of(Role role) {
    return new Ink(role, 1, 0);
  }

  public static Ink of(Role role, double opacity) {
    return new Ink(role, opacity, 0);
  }

  public static Ink series(int index) {
    return of(Role.series(index));
  }

  /// What runs around a mark filled with any series: the lightest of them could not be told from
  /// the
  /// card by their fill alone.
  public static Ink outline() {
    return of(Role.FOREGROUND, 0.7);
  }

  public static Ink heat(double place) {
    return new Ink(Role.HEAT, 1, Math.clamp(place, 0, 1));
  }
}
