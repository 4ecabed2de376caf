package dev.praxis.lab.ui;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Names;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The control of one knob, made from its declaration: label, value, help, accessible text.
final class KnobControl {
  private static final int LOG_STEPS = 200;
  private static final double AN_HOUR = 3_600;
  private final Knob knob;
  private final Words words;
  private final Consumer<Object> turned;
  private final Node node;
  private Consumer<Snapshot> refresh = snapshot -> {};
  private boolean quiet;

  /// The value in use as it is written, to come back to when typing is given up.
  private String resting = "";
  private String named = "";
  private Map<String, String> titles = Map.of();

  KnobControl(Knob knob, Words words, Consumer<Object> turned) {
    this.knob = knob;
    this.words = words;
    this.turned = turned;
    this.node =
        switch (knob) {
          case IntKnob whole ->
              slider(new Range(whole.low(), whole.high(), whole.logarithmic(), true));
          case RealKnob real -> real(real);
          case ChoiceKnob choice -> choice(choice);
          case ChoicesKnob choices -> choices(choices);
          case ToggleKnob toggle -> toggle();
          case ColumnKnob columns -> columns.many() ? manyColumns(columns) : oneColumn(columns);
        };
    node.getStyleClass().add("knob");
    node.setId("knob-" + knob.id());
  }

  String id() {
    return knob.id();
  }

  /// Over hours a slider cannot be aimed: there only the number is shown.
  private Node real(RealKnob real) {
    var range = new Range(real.low(), real.high(), real.logarithmic(), false);
    return real.high() - real.low() >= AN_HOUR && !real.logarithmic()
        ? field(range)
        : slider(range);
  }

  private Node field(Range range) {
    var value = new ValueField(label());
    value.setOnAction(event -> turn(value.getText()));
    refresh = snapshot -> value.setText(written(snapshot.settings().real(knob.id()), range));
    return titled(value, new Region());
  }

  Node node() {
    return node;
  }

  /// Shows the value in use without turning the knob.
  void show(Snapshot snapshot) {
    quiet = true;
    try {
      refresh.accept(snapshot);
    } finally {
      quiet = false;
    }
  }

  private void turn(Object value) {
    if (!quiet) {
      turned.accept(value);
    }
  }

  private String label() {
    return words.find("knob." + knob.id() + ".label").orElse(knob.id());
  }

  private String help() {
    return words.find("knob." + knob.id() + ".help").orElse("");
  }

  private String option(String raw) {
    return words.find("knob." + knob.id() + ".option." + raw).orElse(raw);
  }

  /// Places of a slider: linear, or even in the logarithm.
  private record Range(double low, double high, boolean logarithmic, boolean whole) {
    private static double log2(double value) {
      return Math.log(value) / Math.log(2);
    }

    /// Whole numbers on a logarithmic slider go by half octaves.
    double toSlider(double value) {
      return logarithmic ? LOG_STEPS * Math.log(value / low) / Math.log(high / low) : value;
    }

    double fromSlider(double place) {
      if (!logarithmic) {
        return whole ? Math.rint(place) : place;
      }
      double value = low * Math.pow(high / low, place / LOG_STEPS);
      if (whole) {
        return Math.clamp(Math.rint(Math.pow(2, Math.rint(2 * log2(value)) / 2)), low, high);
      }
      double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
      return Math.clamp(Math.rint(value / unit) * unit, low, high);
    }
  }

  private Node slider(Range range) {
    var slider =
        new Slider(
            range.toSlider(range.low()), range.toSlider(range.high()), range.toSlider(range.low()));
    slider.setBlockIncrement(range.whole() ? 1 : (slider.getMax() - slider.getMin()) / 50);
    slider.setAccessibleText(label());
    slider.setAccessibleHelp(help());
    slider.setTooltip(new Tooltip(help()));
    var value = new ValueField(label());
    slider
        .valueProperty()
        .addListener(
            (observed, before, after) -> {
              double now = range.fromSlider(after.doubleValue());
              resting = written(now, range);
              value.setText(resting);
              if (range.fromSlider(before.doubleValue()) != now) {
                turn(range.whole() ? (Object) (long) now : (Object) now);
              }
            });
    value.setOnAction(event -> turn(value.getText()));
    value
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                value.setText(resting);
              }
            });
    refresh = snapshot -> place(slider, value, range, snapshot.settings().real(knob.id()));
    return titled(value, slider);
  }

  /// Shows a value, unless the slider is in hand.
  private void place(Slider slider, TextField value, Range range, double now) {
    if (!slider.isValueChanging()) {
      slider.setValue(range.toSlider(now));
      resting = written(now, range);
      if (!resting.equals(value.getText())) {
        value.setText(resting);
      }
    }
  }

  private static String written(double value, Range range) {
    return range.whole() ? Numbers.exact(value) : Numbers.shown(value).replace('−', '-');
  }

  /// Label and value in a row, the control under it.
  private VBox titled(Node value, Node control) {
    var caption = new Label(label());
    caption.getStyleClass().add("knob-label");
    caption.setTooltip(new Tooltip(help()));
    var top = new HBox(caption, Widgets.spring(), value);
    top.getStyleClass().add("knob-top");
    return new VBox(top, control);
  }

  private VBox under(Node control) {
    var caption = new Label(label());
    caption.getStyleClass().add("knob-label");
    caption.setTooltip(new Tooltip(help()));
    caption.setLabelFor(control);
    return new VBox(caption, control);
  }

  private Node choice(ChoiceKnob choice) {
    ComboBox<String> box = combo();
    box.getItems().setAll(choice.options());
    refresh = snapshot -> box.setValue(snapshot.settings().text(knob.id()));
    return under(box);
  }

  private ComboBox<String> combo() {
    var box = new ComboBox<String>();
    box.setAccessibleText(label());
    box.setTooltip(new Tooltip(help()));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String raw) {
            return raw == null ? "" : titles.getOrDefault(raw, option(raw));
          }

          @Override
          public String fromString(String shown) {
            return shown;
          }
        });
    box.valueProperty()
        .addListener(
            (observed, before, after) -> {
              if (after != null) {
                turn(after);
              }
            });
    return box;
  }

  private Node toggle() {
    var box = new CheckBox(label());
    box.setTooltip(new Tooltip(help()));
    box.setAccessibleText(label());
    box.setAccessibleHelp(help());
    box.selectedProperty().addListener((observed, before, after) -> turn(after));
    refresh = snapshot -> box.setSelected(snapshot.settings().on(knob.id()));
    var alone = new VBox(box);
    alone.getStyleClass().add("toggle-knob");
    return alone;
  }

  private Node oneColumn(ColumnKnob columns) {
    ComboBox<String> box = combo();
    refresh =
        snapshot -> {
          nameColumns(data(snapshot));
          List<String> all = KnobReader.fitting(columns, data(snapshot));
          if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
          }
          box.setValue(snapshot.settings().text(knob.id()));
        };
    return under(box);
  }

  /// A menu of check boxes.
  private MenuButton ticks() {
    var menu = new MenuButton();
    menu.setMnemonicParsing(false);
    menu.setAccessibleText(label());
    menu.setTooltip(new Tooltip(help()));
    return menu;
  }

  private Node choices(ChoicesKnob choices) {
    MenuButton menu = ticks();
    titles = choices.options().stream().collect(Collectors.toMap(raw -> raw, this::option));
    menu.getItems().setAll(choices.options().stream().map(raw -> tick(menu, raw, false)).toList());
    refresh =
        snapshot -> {
          List<String> chosen = snapshot.settings().names(knob.id());
          menu.setText(
              chosen.size() == 1
                  ? option(chosen.getFirst())
                  : chosen.size() + " / " + choices.options().size());
          if (!chosen.equals(chosen(menu))) {
            menu.getItems().forEach(item -> set((CheckBox) item.getUserData(), chosen));
          }
        };
    return under(menu);
  }

  private static void set(CheckBox box, List<String> chosen) {
    box.setSelected(chosen.contains(box.getUserData().toString()));
  }

  private Node manyColumns(ColumnKnob columns) {
    MenuButton menu = ticks();
    refresh =
        snapshot -> {
          nameColumns(data(snapshot));
          List<String> all = KnobReader.fitting(columns, data(snapshot));
          List<String> chosen = snapshot.settings().names(knob.id());
          menu.setText(
              chosen.size() == 1
                  ? titles.getOrDefault(chosen.getFirst(), chosen.getFirst())
                  : chosen.size() + " / " + all.size());
          boolean same = named.equals(menu.getUserData()) && chosen.equals(chosen(menu));
          if (!menu.isShowing() && !same) {
            menu.setUserData(named);
            menu.getItems()
                .setAll(all.stream().map(name -> tick(menu, name, chosen.contains(name))).toList());
          }
        };
    return under(menu);
  }

  private CustomMenuItem tick(MenuButton menu, String name, boolean on) {
    var box = new CheckBox(titles.getOrDefault(name, name));
    box.setMnemonicParsing(false);
    box.setUserData(name);
    box.setSelected(on);
    box.selectedProperty().addListener((observed, before, after) -> turn(chosen(menu)));
    var item = new CustomMenuItem(box, false);
    item.setUserData(box);
    return item;
  }

  private static List<String> chosen(MenuButton menu) {
    return menu.getItems().stream()
        .map(item -> (CheckBox) item.getUserData())
        .filter(CheckBox::isSelected)
        .map(box -> box.getUserData().toString())
        .toList();
  }

  /// Columns by the name people read, worked out once a table; the unit stands on the axis.
  private void nameColumns(Dataset data) {
    if (!named.equals(data.hash())) {
      named = data.hash();
      titles =
          data.columns().stream()
              .collect(
                  Collectors.toMap(
                      Column::name, column -> Names.bare(column.name(), column.unit())));
    }
  }

  private static Dataset data(Snapshot snapshot) {
    return snapshot.materials().main();
  }
}
