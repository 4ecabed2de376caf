package dev.praxis.app;

import dev.praxis.figure.Figure;
import dev.praxis.figure.export.CsvWriter;
import dev.praxis.figure.export.SvgWriter;
import dev.praxis.figure.export.Theme;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.ui.LabActions.Wish;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/// Takes figures out of the program: copied, as PNG, as SVG, as CSV.
final class FigureFiles {
  private static final Words WORDS = Words.of(FigureFiles.class);
  private static final double SHARPER = 2;
  private static final double SVG_WIDTH = 640;
  private static final double SVG_HEIGHT = 440;
  private final Window window;
  private final Consumer<String> say;

  /// @param say tells the learner how it went
  FigureFiles(Window window, Consumer<String> say) {
    this.window = window;
    this.say = say;
  }

  void export(String slot, Figure figure, Wish wish, FigureCanvas canvas) {
    switch (wish) {
      case COPY -> copy(canvas);
      case PNG -> {
        WritableImage image = canvas.picture(SHARPER);
        save(
            slot,
            wish,
            file -> ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile()));
      }
      case SVG ->
          save(
              slot,
              wish,
              file ->
                  Files.writeString(
                      file,
                      SvgWriter.write(figure, SVG_WIDTH, SVG_HEIGHT, Theme.light()).orElse("")));
      case CSV ->
          save(slot, wish, file -> Files.writeString(file, CsvWriter.write(figure.table())));
    }
  }

  private void copy(FigureCanvas canvas) {
    var content = new ClipboardContent();
    content.putImage(canvas.picture(SHARPER));
    Clipboard.getSystemClipboard().setContent(content);
    say.accept(WORDS.say("figure.copied"));
  }

  /// Writes a file.
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private void save(String slot, Wish wish, Writing writing) {
    String ending = wish.name().toLowerCase(Locale.ROOT);
    window
        .files()
        .save(WORDS.say("figure.save"), slot + "." + ending)
        .ifPresent(
            file ->
                window
                    .work()
                    .submit(
                        () -> {
                          writing.to(file);
                          return file;
                        },
                        saved -> say.accept(WORDS.say("figure.saved", "file", saved.toString())),
                        failed ->
                            say.accept(
                                WORDS.say(
                                    "figure.failed",
                                    "file",
                                    file.toString(),
                                    "why",
                                    String.valueOf(failed.getMessage())))));
  }
}
