package dev.praxis.lab.ui;

import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a lab is worked with: steps, sounds, knobs and buttons. The knobs can be folded away where
/// figures need the room.
final class Controls {
  private static final Words WORDS = Words.of(Controls.class);

  /// Buttons that find room behind the knobs.
  private static final int FEW = 2;

  private final LabModel model;
  private final Words labWords;
  private final LabActions actions;
  private final VBox node = new VBox();
  private final FlowPane flow = new FlowPane();
  private final FlowPane presses = new FlowPane();
  private final List<KnobControl> knobs = new ArrayList<>();
  private final Map<String, Button> buttons = new HashMap<>();
  private final Button fold;
  private boolean folded;
  private final Transport transport;
  private List<String> hidden = List.of();

  /// @param heard told where the ear is while a sound plays
  Controls(LabModel model, Words labWords, LabActions actions, Consumer<OptionalDouble> heard) {
    this.model = model;
    this.labWords = labWords;
    this.actions = actions;
    var playBar = new PlayBar(model, labWords, actions.listening(), heard);
    this.folded = actions.folded(model.lab().spec().id());
    this.fold = Widgets.iconButton(Feather.SLIDERS, WORDS.say("controls.fold"), this::turnOver);
    Button back =
        Widgets.iconButton(Feather.CORNER_UP_LEFT, WORDS.say("controls.back"), model::asItCame);
    back.setId("as-it-came");
    var places = new HBox(back, fold);
    if (model.lab().serves()) {
      places.getChildren().add(serving());
    }
    places.getStyleClass().add("transport-buttons");
    this.transport = new Transport(model, labWords, places, playBar.node());
    LabSpec spec = model.lab().spec();
    flow.getStyleClass().add("knobs");
    for (var knob : spec.knobs()) {
      var control = new KnobControl(knob, labWords, value -> model.turn(knob.id(), value));
      knobs.add(control);
      flow.getChildren().add(control.node());
    }
    presses.getStyleClass().add("knobs");
    pressed(spec);
    node.getStyleClass().addAll("card", "control-card");
    node.getChildren().addAll(transport.node(), presses, flow);
    fold.setId("fold-knobs");
    Widgets.show(fold, !flow.getChildren().isEmpty());
    arrange();
  }

  /// A few buttons stand behind the knobs, more in a row of their own above them, which is never
  /// put away.
  private void pressed(LabSpec spec) {
    List<Handle> handles =
        spec.handles().stream().filter(handle -> handle.slot().isEmpty()).toList();
    FlowPane place = handles.size() > FEW ? presses : flow;
    handles.forEach(handle -> place.getChildren().add(pressable(handle)));
    Widgets.show(presses, handles.size() > FEW);
  }

  Node node() {
    return node;
  }

  private Button serving() {
    Button serve =
        Widgets.iconButton(Feather.SERVER, WORDS.say("controls.serve"), () -> actions.serve(model));
    serve.setId("serve-model");
    return serve;
  }

  private void turnOver() {
    folded = !folded;
    actions.fold(model.lab().spec().id(), folded);
    arrange();
  }

  private void arrange() {
    Widgets.named(fold, WORDS.say(folded ? "controls.unfold" : "controls.fold"));
    Widgets.show(flow, !folded);
  }

  private Button pressable(Handle handle) {
    var button =
        Widgets.button(
            labWords.say("handle." + handle.id() + ".label"),
            () -> model.hand(handle.id(), new Gesture.Pressed()));
    labWords.find("handle." + handle.id() + ".help").ifPresent(help -> Widgets.named(button, help));
    button.setId("handle-" + handle.id());
    buttons.put(handle.id(), button);
    return button;
  }

  void show(Snapshot snapshot) {
    knobs.forEach(knob -> knob.show(snapshot));
    Set<String> idle = model.lab().idle(snapshot.settings());
    knobs.forEach(
        knob ->
            Widgets.show(knob.node(), !idle.contains(knob.id()) && !hidden.contains(knob.id())));
    buttons.forEach((id, button) -> Widgets.show(button, !idle.contains(id)));
    transport.show(snapshot);
  }

  /// Opens the knobs when something points at one of them.
  void reveal(String id) {
    if (folded && flow.lookup("#" + id) != null) {
      folded = false;
      arrange();
    }
  }

  /// Keeps knobs from being turned, or out of sight.
  void restrict(List<String> locked, List<String> hidden) {
    this.hidden = List.copyOf(hidden);
    knobs.forEach(
        knob -> {
          knob.node().setDisable(locked.contains(knob.id()));
          Widgets.show(knob.node(), !hidden.contains(knob.id()));
        });
  }
}
