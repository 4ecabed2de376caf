package dev.praxis.course.ui;

import dev.praxis.course.ui.FormulaImages.Asked;
import dev.praxis.course.ui.FormulaImages.Picture;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// One formula in the colour and size of the text around it. While it is being set, and when it
/// cannot
/// be, its source is shown.
final class FormulaView extends Region {
  private static final double LARGER = 1.2;
  private final FormulaImages images;
  private final String latex;
  private final boolean display;
  private final Label source = new Label();
  private final ImageView view = new ImageView();
  private Optional<Picture> picture = Optional.empty();

  FormulaView(String latex, boolean display, FormulaImages images) {
    this.images = images;
    this.latex = latex;
    this.display = display;
    getStyleClass().add(display ? "formula-display" : "formula");
    source.setText(latex);
    source.getStyleClass().add("formula-source");
    getChildren().addAll(source, view);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(latex);
    source.textFillProperty().addListener((observed, before, after) -> ask());
    source.fontProperty().addListener((observed, before, after) -> ask());
    sceneProperty().addListener((observed, before, after) -> ask());
  }

  private void ask() {
    if (getScene() != null && source.getTextFill() instanceof Color ink) {
      double size = source.getFont().getSize() * LARGER;
      images.set(new Asked(latex, size, argb(ink), display, density()), this::show);
    }
  }

  private double density() {
    return Optional.ofNullable(getScene().getWindow())
        .map(window -> Math.max(1, window.getOutputScaleX()))
        .orElse(1.0);
  }

  private static int argb(Color ink) {
    return 0xFF000000
        | (int) Math.round(ink.getRed() * 255) << 16
        | (int) Math.round(ink.getGreen() * 255) << 8
        | (int) Math.round(ink.getBlue() * 255);
  }

  private void show(Optional<Picture> set) {
    picture = set;
    source.setVisible(set.isEmpty());
    set.ifPresent(
        ready -> {
          view.setImage(ready.image());
          view.setFitWidth(ready.width());
          view.setFitHeight(ready.height());
          view.setSmooth(true);
        });
    requestLayout();
    Optional.ofNullable(getParent()).ifPresent(javafx.scene.Parent::requestLayout);
  }

  @Override
  protected double computePrefWidth(double height) {
    return picture.map(Picture::width).orElseGet(() -> source.prefWidth(height));
  }

  @Override
  protected double computePrefHeight(double width) {
    return picture.map(Picture::height).orElseGet(() -> source.prefHeight(width));
  }

  @Override
  public double getBaselineOffset() {
    return picture.map(set -> set.height() - set.depth()).orElseGet(source::getBaselineOffset);
  }

  @Override
  protected void layoutChildren() {
    source.resizeRelocate(0, 0, source.prefWidth(-1), source.prefHeight(-1));
    view.relocate(snapPositionX(0), snapPositionY(0));
  }
}
