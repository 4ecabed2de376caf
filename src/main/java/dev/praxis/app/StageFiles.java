package dev.praxis.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The platform's own file dialogs and browser. A dialog opens where the last one was left.
final class StageFiles implements FileAsk {
  private final Stage stage;
  private final HostServices services;
  private Optional<File> folder = Optional.empty();

  StageFiles(Stage stage, HostServices services) {
    this.stage = stage;
    this.services = services;
  }

  @Override
  public Optional<Path> open(String title, String kind, String pattern) {
    FileChooser chooser = chooser(title);
    chooser.getExtensionFilters().add(new ExtensionFilter(kind, pattern));
    chooser.getExtensionFilters().add(new ExtensionFilter("*", "*.*"));
    return chosen(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chosen(chooser.showDialog(stage));
  }

  @Override
  public Optional<Path> save(String title, String name) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(name);
    String ending = name.substring(name.lastIndexOf('.'));
    return chosen(chooser.showSaveDialog(stage)).map(file -> named(file, ending));
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    folder
        .filter(File::isDirectory)
        .or(() -> Optional.of(new File(System.getProperty("user.home"))).filter(File::isDirectory))
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    Optional<File> chosen = Optional.ofNullable(file);
    folder = chosen.map(File::getParentFile).or(() -> folder);
    return chosen.map(File::toPath);
  }

  /// A name typed without its ending gets it, unless that would overwrite another file unasked.
  private static Path named(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    Path whole = file.resolveSibling(name + ending);
    return name.contains(".") || whole.toFile().exists() ? file : whole;
  }

  @Override
  public void browse(String address) {
    services.showDocument(address);
  }
}
