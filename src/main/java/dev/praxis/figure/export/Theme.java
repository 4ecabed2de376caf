package dev.praxis.figure.export;

import dev.praxis.figure.sketch.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The colours of one look, by role, all opaque, read from the stylesheet the window uses too.
public final class Theme {
  /// How many stops the heat scale has in a stylesheet.
  private static final int STOPS = 9;

  /// How many steps of heat are told apart; few enough that equal neighbours merge.
  static final int HEAT_STEPS = 64;

  private final Map<Role, Rgb> roles;
  private final List<Rgb> heat;
  private final Tokens tokens;

  private Theme(Map<Role, Rgb> roles, List<Rgb> heat, Tokens tokens) {
    this.tokens = tokens;
    this.roles = new EnumMap<>(roles);
    this.heat = List.copyOf(heat);
  }

  public static Theme light() {
    return shipped("tokens-light.css");
  }

  public static Theme dark() {
    return shipped("tokens-dark.css");
  }

  /// Reads the tokens of a stylesheet: lines such as `-color-series-1: <colour>;` or `-color-a:
  /// -color-b;`.
  ///
  /// @throws IllegalArgumentException when a token a figure needs is absent or no plain colour
  public static Theme of(String css) {
    var tokens = new Tokens(css);
    Rgb card = tokens.colour(Role.CARD.token());
    var roles = new EnumMap<Role, Rgb>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, tokens.colour(role.token()).over(card));
    }
    var heat = new ArrayList<Rgb>();
    for (int stop = 0; stop < STOPS; stop++) {
      heat.add(tokens.colour("-color-heat-" + stop).over(card));
    }
    return new Theme(roles, heat, tokens);
  }

  private static Theme shipped(String file) {
    try (InputStream in = Theme.class.getResourceAsStream("/dev/praxis/styles/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " among the styles");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The colour of any token, on the ground of cards, as `#rrggbb`.
  ///
  /// @throws IllegalArgumentException when the stylesheet does not have it
  String hex(String token) {
    return tokens.colour(token).over(tokens.colour(Role.CARD.token())).hex();
  }

  /// As `#rrggbb`.
  String hex(Role role) {
    Rgb colour = roles.get(role);
    if (colour == null) {
      throw new IllegalStateException("no colour for " + role);
    }
    return colour.hex();
  }

  /// The colour at one of the steps of heat, 0 to `HEAT_STEPS`, as `#rrggbb`.
  String heat(int step) {
    double at = (double) step / HEAT_STEPS * (heat.size() - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, heat.size() - 1);
    return heat.get(below).towards(heat.get(above), at - below).hex();
  }
}
