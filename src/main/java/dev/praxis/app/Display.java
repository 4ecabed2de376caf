package dev.praxis.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can open here.
final class Display {
  private Display() {}

  static boolean present() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    Map<String, String> environment = System.getenv();
    return !linux
        || headless
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
