package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.author.AuthorProblem;
import dev.praxis.course.author.LessonEdit;
import dev.praxis.course.author.Moment;
import dev.praxis.course.author.Recorder;
import dev.praxis.lab.Snapshot;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Records a walkthrough by doing it: the lab begins as the lesson opens it, each press of “Next
/// step” closes a step, and the text of it all can be copied or added to the lesson.
final class RecordTool implements StudioTool {
  private static final Words WORDS = Words.of(RecordTool.class);
  private static final int LINES = 9;
  private final VBox node = new VBox();
  private final Label said = Widgets.wrapped("", "muted");
  private final Label refused = Widgets.wrapped("", "muted");
  private final TextArea text = new TextArea();
  private final ReadOnlyBooleanWrapper roomy = new ReadOnlyBooleanWrapper(this, "roomy", false);
  private Optional<Bench> bench = Optional.empty();
  private Optional<Recording> recording = Optional.empty();

  /// Counts what was begun or dropped: a lab that stands ready too late begins nothing.
  private int attempt;

  /// @param block the lab as the lesson opens it
  private record Recording(LabSession session, Block.LabBlock block, Recorder recorder) {}

  RecordTool() {
    node.getStyleClass().add("studio-rows");
    text.setAccessibleText(WORDS.say("studio.record.text"));
    text.setPrefRowCount(LINES);
    text.getStyleClass().add("studio-text");
    text.setId("studio-record-text");
    idle();
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public ReadOnlyBooleanProperty roomyProperty() {
    return roomy.getReadOnlyProperty();
  }

  @Override
  public void follow(Bench now) {
    bench = Optional.of(now);
    if (recording.filter(on -> !now.lab().equals(Optional.of(on.session()))).isPresent()) {
      recording = Optional.empty();
      idle();
    }
  }

  private void show(String sentence, Node... parts) {
    said.setText(sentence);
    refused.setText("");
    roomy.set(List.of(parts).contains(text));
    node.getChildren().setAll(said);
    node.getChildren().addAll(parts);
  }

  private static FlowPane acts(Node... buttons) {
    var row = new FlowPane(buttons);
    row.getStyleClass().add("card-actions");
    return row;
  }

  private void idle() {
    var start = Widgets.button(WORDS.say("studio.record.start"), this::start, "accent");
    start.setId("studio-record-start");
    show(WORDS.say("studio.record.note"), acts(start));
  }

  /// The lab block of the lesson that the lab on screen belongs to.
  private static Optional<Block.LabBlock> blockOf(Bench on, LabSession session) {
    String lab = session.model().lab().spec().id();
    return on.view().lesson().labs().stream()
        .filter(block -> block.experiment().lab().equals(lab))
        .findFirst();
  }

  private void start() {
    Optional<LabSession> session = bench.flatMap(Bench::lab);
    Optional<Block.LabBlock> block =
        bench.flatMap(on -> session.flatMap(shown -> blockOf(on, shown)));
    if (session.isPresent() && block.isPresent()) {
      begin(session.get(), block.get());
    } else {
      said.setText(WORDS.say("studio.record.no-lab"));
    }
  }

  /// Sets the lab up, and records from the moment it stands there.
  private void begin(LabSession session, Block.LabBlock block) {
    int wanted = ++attempt;
    show(
        WORDS.say("studio.record.wait"),
        acts(Widgets.button(WORDS.say("studio.record.drop"), this::drop, "quiet")));
    var model = session.model();
    model
        .shownProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  javafx.beans.value.ObservableValue<? extends Optional<Snapshot>> observed,
                  Optional<Snapshot> before,
                  Optional<Snapshot> now) {
                now.filter(shown -> !shown.draft())
                    .filter(shown -> shown.experiment().equals(block.experiment()))
                    .ifPresent(
                        shown -> {
                          observed.removeListener(this);
                          if (attempt != wanted) {
                            return;
                          }
                          var recorder = new Recorder(model.lab(), Moment.of(shown));
                          recording = Optional.of(new Recording(session, block, recorder));
                          recorded();
                        });
              }
            });
    session.load(block.experiment(), model.lab().spec().opens());
  }

  private void recorded() {
    recording.ifPresent(
        on -> {
          var next = Widgets.button(WORDS.say("studio.record.next"), this::next, "accent");
          next.setId("studio-record-next");
          var back = Widgets.button(WORDS.say("studio.record.back"), this::back);
          back.setDisable(on.recorder().steps() == 0);
          var end = Widgets.button(WORDS.say("studio.record.end"), this::end);
          end.setId("studio-record-end");
          end.setDisable(on.recorder().steps() == 0);
          show(
              WORDS.say("studio.record.on", "step", on.recorder().steps() + 1),
              acts(next, back, end),
              refused);
        });
  }

  private void next() {
    recording.ifPresent(
        on -> {
          Optional<Snapshot> shown = on.session().model().shownProperty().get();
          boolean rests = !on.session().model().busyProperty().get();
          if (!rests || shown.filter(now -> !now.draft()).isEmpty()) {
            refused.setText(WORDS.say("studio.record.busy"));
            return;
          }
          try {
            on.recorder().step(Moment.of(shown.get()));
            recorded();
          } catch (AuthorProblem problem) {
            refused.setText(problem.sentence());
          }
        });
  }

  private void back() {
    recording.ifPresent(on -> on.recorder().undo());
    recorded();
  }

  private void end() {
    recording.ifPresent(
        on -> {
          text.setText(on.recorder().yaml());
          var add = Widgets.button(WORDS.say("studio.record.add"), () -> add(on.block()), "accent");
          add.setId("studio-record-add");
          var copy = Widgets.button(WORDS.say("studio.copy"), this::copy);
          var drop = Widgets.button(WORDS.say("studio.record.drop"), this::drop, "quiet");
          show(WORDS.say("studio.record.done"), acts(add, copy, drop), text);
        });
  }

  private void copy() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, "```walkthrough\n" + text.getText() + "```\n"));
  }

  private void add(Block.LabBlock recorded) {
    bench.ifPresent(
        on -> {
          Block.LabBlock block =
              recording.flatMap(now -> blockOf(on, now.session())).orElse(recorded);
          try {
            new LessonEdit(on.view().lesson()).append(block, text.getText());
            drop();
            said.setText(WORDS.say("studio.record.added"));
          } catch (AuthorProblem problem) {
            said.setText(problem.sentence());
          }
        });
  }

  private void drop() {
    attempt++;
    recording = Optional.empty();
    idle();
  }
}
