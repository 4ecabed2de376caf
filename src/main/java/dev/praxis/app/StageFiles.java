package dev.praxis.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The platform's own file dialogs and browser.
record StageFiles(Stage stage, HostServices services) implements FileAsk {
  @Override
  public Optional<Path> open(String title, String kind, String pattern) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*", "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(java.io.File::toPath);
  }

  @Override
  public Optional<Path> save(String title, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
  }

  @Override
  public void browse(String address) {
    services.showDocument(address);
  }
}
