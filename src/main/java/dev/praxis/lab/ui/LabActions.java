package dev.praxis.lab.ui;

import dev.praxis.data.Catalogue;
import dev.praxis.data.Recordings;
import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.Lab;
import java.util.List;

/// What a lab pane asks of the window around it.
public interface LabActions {
  /// The tables that ship with the program.
  List<Catalogue.Entry> tables();

  /// The recordings that ship with the program.
  List<Recordings.Spoken> recordings();

  /// Asks for a WAV file and puts it into the role.
  void openSound(LabModel model, String role);

  /// Records a sound and puts it into the role.
  void record(LabModel model, String role);

  /// Puts the model of this moment into service on this computer.
  void serve(LabModel model);

  /// How sounds of labs are heard.
  Listening listening();

  /// Whether the knobs of a lab were folded away last.
  boolean folded(String lab);

  void fold(String lab, boolean away);

  /// Asks for a CSV file, shows its preview, and puts it into the role.
  void openTable(LabModel model, String role);

  /// Shows the lab's model.
  void about(Lab<?, ?> lab);

  /// Copies or saves a figure.
  void export(String slot, Figure figure, Wish wish, FigureCanvas canvas);

  /// What the menu of a figure can ask for.
  enum Wish {
    COPY,
    PNG,
    SVG,
    CSV
  }
}
