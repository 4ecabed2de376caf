package dev.praxis.figure.ui;

import dev.praxis.figure.sketch.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Reads the palette of a canvas from its stylesheet: one property a role, one a heat stop.
final class PaletteProperties {
  private static final int HEAT_STOPS = 9;
  private static final List<ColourMeta> ROLES = new ArrayList<>();
  private static final List<ColourMeta> HEAT = new ArrayList<>();
  private static final List<CssMetaData<? extends Styleable, ?>> ALL =
      new ArrayList<>(Region.getClassCssMetaData());

  static {
    for (Role role : Role.values()) {
      if (role != Role.HEAT) {
        int index = ROLES.size();
        ROLES.add(
            new ColourMeta(
                "-praxis-" + cssName(role), canvas -> canvas.palette().roles.get(index)));
      }
    }
    for (int stop = 0; stop < HEAT_STOPS; stop++) {
      int index = stop;
      HEAT.add(new ColourMeta("-praxis-heat-" + stop, canvas -> canvas.palette().heat.get(index)));
    }
    ALL.addAll(ROLES);
    ALL.addAll(HEAT);
  }

  private final List<StyleableObjectProperty<Color>> roles = new ArrayList<>();
  private final List<StyleableObjectProperty<Color>> heat = new ArrayList<>();

  PaletteProperties(FigureCanvas bean, Runnable changed) {
    ROLES.forEach(meta -> roles.add(property(meta, bean, changed)));
    HEAT.forEach(meta -> heat.add(property(meta, bean, changed)));
  }

  private static StyleableObjectProperty<Color> property(
      ColourMeta meta, FigureCanvas bean, Runnable changed) {
    var property = new SimpleStyleableObjectProperty<>(meta, bean, meta.getProperty(), Color.GRAY);
    property.addListener((observed, before, after) -> changed.run());
    return property;
  }

  Palette palette() {
    var colours = new EnumMap<Role, Color>(Role.class);
    int index = 0;
    for (Role role : Role.values()) {
      if (role != Role.HEAT) {
        colours.put(role, roles.get(index++).get());
      }
    }
    return new Palette(
        Map.copyOf(colours), heat.stream().map(StyleableObjectProperty::get).toList());
  }

  static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    return List.copyOf(ALL);
  }

  private static String cssName(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// One colour a stylesheet can set.
  private static final class ColourMeta extends CssMetaData<FigureCanvas, Color> {
    private final Function<FigureCanvas, StyleableObjectProperty<Color>> property;

    ColourMeta(String name, Function<FigureCanvas, StyleableObjectProperty<Color>> property) {
      super(name, StyleConverter.getColorConverter(), Color.GRAY);
      this.property = property;
    }

    @Override
    public boolean isSettable(FigureCanvas canvas) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(FigureCanvas canvas) {
      return property.apply(canvas);
    }
  }
}
