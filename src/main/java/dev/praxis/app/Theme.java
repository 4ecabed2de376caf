package dev.praxis.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// Light or dark: the base theme and our token file; everything else is shared.
enum Theme {
  LIGHT,
  DARK;

  private static final List<String> SHARED =
      List.of("base", "figure", "lab", "shell", "lesson", "home");

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// Puts the theme on a scene; the base theme is the toolkit's, one for all scenes.
  void apply(Scene scene) {
    Application.setUserAgentStylesheet(base());
    scene.getStylesheets().setAll(SHARED.stream().map(Theme::sheet).toList());
    scene.getStylesheets().addFirst(sheet("tokens-" + word()));
  }

  private String base() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            Theme.class.getResource("/dev/praxis/styles/" + name + ".css"), name)
        .toExternalForm();
  }
}
