package dev.praxis.figure.sketch;

/// What a colour is for. The theme decides what it looks like.
public enum Role {
  FOREGROUND,
  MUTED,
  GRID,
  BORDER,
  CARD,
  INSET,
  ACCENT,
  SERIES_1,
  SERIES_2,
  SERIES_3,
  SERIES_4,
  SERIES_5,
  SERIES_6,
  HEAT;

  private static final int FIRST_SERIES = SERIES_1.ordinal();
  /// How many series have a colour of their own; more begin again with other shapes.
  public static final int SERIES = 6;

  /// The colour of series `index`; below zero the text colour.
  public static Role series(int index) {
    return index < 0 ? FOREGROUND : values()[FIRST_SERIES + index % SERIES];
  }

  /// The name of the looked-up colour behind this role.
  public String token() {
    return switch (this) {
      case FOREGROUND -> "-color-fg-default";
      case MUTED -> "-color-fg-muted";
      case GRID -> "-color-border-muted";
      case BORDER -> "-color-border-default";
      case CARD -> "-color-bg-default";
      case INSET -> "-color-bg-inset";
      case ACCENT -> "-color-accent-fg";
      case SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6 ->
          "-color-series-" + (ordinal() - FIRST_SERIES + 1);
      case HEAT -> "-color-heat-0";
    };
  }
}
