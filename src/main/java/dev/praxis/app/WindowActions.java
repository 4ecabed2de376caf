package dev.praxis.app;

import dev.praxis.data.Catalogue;
import dev.praxis.figure.Figure;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.lab.Lab;
import dev.praxis.lab.ui.LabActions;
import dev.praxis.lab.ui.LabModel;
import java.util.List;

record WindowActions(Rooms rooms) implements LabActions {
  @Override
  public List<Catalogue.Entry> tables() {
    return rooms.catalogue().entries();
  }

  @Override
  public void openTable(LabModel model, String role) {}

  @Override
  public void about(Lab<?, ?> lab) {}

  @Override
  public void export(String slot, Figure figure, Wish wish, FigureCanvas canvas) {}
}
