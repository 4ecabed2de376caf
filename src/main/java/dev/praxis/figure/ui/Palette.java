package dev.praxis.figure.ui;

import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of a theme by role, and the stops of its heat scale.
record Palette(Map<Role, Color> roles, List<Color> heat) {
  Palette {
    roles = new EnumMap<>(roles);
    heat = List.copyOf(heat);
  }

  Color of(Ink ink) {
    Color solid = ink.role() == Role.HEAT ? heatAt(ink.heat()) : role(ink.role());
    return ink.opacity() >= 1 ? solid : sheer(solid, ink.opacity());
  }

  /// `deriveColor` goes by way of hue and saturation, too slow for every cell of a plane.
  private static Color sheer(Color solid, double opacity) {
    return new Color(
        solid.getRed(), solid.getGreen(), solid.getBlue(), solid.getOpacity() * opacity);
  }

  private Color role(Role role) {
    return roles.getOrDefault(role, Color.GRAY);
  }

  private Color heatAt(double place) {
    double at = place * (heat.size() - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, heat.size() - 1);
    return heat.get(below).interpolate(heat.get(above), at - below);
  }

  /// The ink over the card, as one opaque colour.
  int argbOverCard(Ink ink) {
    Color over = of(ink);
    Color card = role(Role.CARD);
    Color mixed =
        card.interpolate(
            new Color(over.getRed(), over.getGreen(), over.getBlue(), 1), over.getOpacity());
    return 0xFF000000
        | (int) Math.round(mixed.getRed() * 255) << 16
        | (int) Math.round(mixed.getGreen() * 255) << 8
        | (int) Math.round(mixed.getBlue() * 255);
  }
}
