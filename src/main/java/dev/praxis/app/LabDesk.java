package dev.praxis.app;

import dev.praxis.course.RichText;
import dev.praxis.course.ui.Blocks;
import dev.praxis.data.Catalogue;
import dev.praxis.data.ColumnType;
import dev.praxis.data.CsvImport;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Preview;
import dev.praxis.data.Recordings;
import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.Lab;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Notice;
import dev.praxis.lab.SnippetData;
import dev.praxis.lab.ui.LabActions;
import dev.praxis.lab.ui.LabModel;
import dev.praxis.lab.ui.Listening;
import dev.praxis.serve.TokenFile;
import dev.praxis.sound.Devices;
import dev.praxis.sound.Pace;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;

/// What a lab pane asks of the window, done.
final class LabDesk implements LabActions {
  private static final Words WORDS = Words.of(LabDesk.class);
  private final Window window;
  private final Overlay overlay;
  private final FigureFiles figures;
  private final LabSounds sounds;

  LabDesk(Window window, Overlay overlay, FigureFiles figures) {
    this.window = window;
    this.overlay = overlay;
    this.figures = figures;
    this.sounds = new LabSounds(window);
  }

  @Override
  public List<Catalogue.Entry> tables() {
    return window.rooms().catalogue().entries();
  }

  @Override
  public List<Recordings.Spoken> recordings() {
    return window.rooms().catalogue().recordings().all();
  }

  @Override
  public void openSound(LabModel model, String role) {
    window
        .files()
        .open(WORDS.say("sound.open"), "WAV", "*.wav")
        .ifPresent(file -> model.use(role, MaterialRef.of(file.toAbsolutePath().toString())));
  }

  @Override
  public void record(LabModel model, String role) {
    record(model, role, window.devices());
  }

  /// @return the sheet that is shown
  RecordSheet record(LabModel model, String role, Devices devices) {
    var desk =
        new RecordSheet.Desk(
            window.work(), window.files(), devices, Pace.real(), window.people().sounds());
    var sheet =
        new RecordSheet(
            desk,
            file -> {
              overlay.close();
              model.use(role, MaterialRef.of(file.toAbsolutePath().toString()));
            });
    overlay.show(WORDS.say("record.title"), sheet);
    return sheet;
  }

  @Override
  public void serve(LabModel model) {
    Path file = window.people().token();
    var services = new LabServices(window.rooms().tables());
    model
        .shownProperty()
        .get()
        .ifPresent(
            shown ->
                serve(
                    new ServeSheet.Desk(
                        window.work(),
                        window.files(),
                        () -> services.open(model.lab(), shown, new TokenFile(file).open()),
                        file)));
  }

  /// @return the sheet that is shown
  ServeSheet serve(ServeSheet.Desk desk) {
    var sheet = new ServeSheet();
    overlay.show(WORDS.say("serve.title"), sheet);
    sheet.begin(desk);
    return sheet;
  }

  @Override
  public Listening listening() {
    return sounds;
  }

  @Override
  public boolean folded(String lab) {
    return window.memory().recall("folded:" + lab).filter("yes"::equals).isPresent();
  }

  @Override
  public void fold(String lab, boolean away) {
    window.memory().remember("folded:" + lab, away ? "yes" : "no");
  }

  @Override
  public void openTable(LabModel model, String role) {
    window
        .files()
        .open(WORDS.say("import.open"), "CSV", "*.csv")
        .ifPresent(file -> preview(model, role, file));
  }

  /// Looks through a file and shows what it holds.
  void preview(LabModel model, String role, Path file) {
    window
        .work()
        .submit(
            () -> CsvImport.preview(file),
            preview -> show(model, role, preview),
            failed -> model.noticeProperty().set(Optional.of(notice(failed))));
  }

  private static Notice notice(Exception failed) {
    return failed instanceof DataProblem problem
        ? new Notice(problem.what(), problem.advice())
        : new Notice(
            WORDS.say("import.failed", "why", String.valueOf(failed.getMessage())),
            WORDS.say("import.failed.try"));
  }

  private void show(LabModel model, String role, Preview preview) {
    overlay.show(
        WORDS.say("import.title"),
        new ImportSheet(preview, types -> use(model, role, preview.file(), types)));
  }

  private void use(LabModel model, String role, Path file, Map<String, ColumnType> types) {
    overlay.close();
    window.rooms().tables().declare(file, types);
    model.use(role, MaterialRef.of(file.toAbsolutePath().toString()));
  }

  @Override
  public void about(Lab<?, ?> lab) {
    String text = SnippetData.template(lab.getClass(), "model.md");
    var page =
        new ScrollPane(
            new Blocks(window.formulas(), target -> {}, Optional.empty())
                .column(RichText.blocks(text)));
    page.setFitToWidth(true);
    page.getStyleClass().add("about-lab");
    overlay.show(lab.words().say("title"), page);
  }

  @Override
  public void export(String slot, Figure figure, Wish wish, FigureCanvas canvas) {
    figures.export(slot, figure, wish, canvas);
  }
}
