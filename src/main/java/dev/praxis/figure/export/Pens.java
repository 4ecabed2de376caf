package dev.praxis.figure.export;

import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Role;
import java.util.Optional;

/// How inks become attributes of SVG elements.
sealed interface Pens {
  /// The attributes, each with a blank before it.
  String drawn(Optional<Ink> fill, Optional<Ink> stroke);

  /// One colour with its opacity, for pictures made of pixels.
  static int argb(Theme theme, Ink ink) {
    String hex = ink.role() == Role.HEAT ? theme.heat(heatStep(ink)) : theme.hex(ink.role());
    int alpha = (int) Math.round(255 * Math.clamp(ink.opacity(), 0, 1));
    return alpha << 24 | Integer.parseInt(hex.substring(1), 16);
  }

  /// Where pixels get their colours; read anew each time it is asked for.
  Theme theme();

  /// Colours written out: for a picture that stands alone.
  record Colours(Theme theme) implements Pens {
    @Override
    public String drawn(Optional<Ink> fill, Optional<Ink> stroke) {
      return fill.map(ink -> " fill=\"" + hex(ink) + '"').orElse(" fill=\"none\"")
          + fill.map(ink -> opacity("fill", ink)).orElse("")
          + stroke.map(ink -> " stroke=\"" + hex(ink) + '"').orElse("")
          + stroke.map(ink -> opacity("stroke", ink)).orElse("");
    }

    private String hex(Ink ink) {
      return ink.role() == Role.HEAT ? theme.heat(heatStep(ink)) : theme.hex(ink.role());
    }
  }

  /// Classes that the page's style sheet colours, so that light and dark can change.
  record Classes() implements Pens {
    /// Pixels cannot change with the page's look; the heat scale is the same in both.
    @Override
    public Theme theme() {
      return Theme.light();
    }

    @Override
    public String drawn(Optional<Ink> fill, Optional<Ink> stroke) {
      String classes =
          (fill.map(ink -> "f-" + name(ink)).orElse("")
                  + stroke.map(ink -> " s-" + name(ink)).orElse(""))
              .strip();
      return (classes.isEmpty() ? "" : " class=\"" + classes + '"')
          + (fill.isEmpty() ? " fill=\"none\"" : "")
          + fill.map(ink -> opacity("fill", ink)).orElse("")
          + stroke.map(ink -> opacity("stroke", ink)).orElse("");
    }

    private static String name(Ink ink) {
      return ink.role() == Role.HEAT ? heat(heatStep(ink)) : named(ink.role());
    }

    /// The name of a role in classes and variables.
    static String named(Role role) {
      return role.token().replaceFirst("^-color-", "");
    }

    /// The name of a step of heat in classes and variables.
    static String heat(int step) {
      return "heat-at-" + step;
    }
  }

  private static int heatStep(Ink ink) {
    return (int) Math.round(Math.clamp(ink.heat(), 0, 1) * Theme.HEAT_STEPS);
  }

  private static String opacity(String what, Ink ink) {
    return ink.opacity() >= 1
        ? ""
        : " %s-opacity=\"%s\"".formatted(what, SvgWriter.number(ink.opacity()));
  }
}
