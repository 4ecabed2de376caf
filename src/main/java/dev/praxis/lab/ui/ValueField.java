package dev.praxis.lab.ui;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// A number to read and to type over, as wide as what stands in it. A field that is a hair too
/// narrow for text held at its right would be laid out again and again for ever.
final class ValueField extends TextField {
  /// Widths in letter heights.
  private static final double LEAST = 2.4;

  private static final double MOST = 8;

  /// Room for the caret, in pixels.
  private static final double CARET = 6;

  private final Text measure = new Text();

  ValueField(String name) {
    getStyleClass().add("knob-value");
    setAccessibleText(name);
    textProperty().addListener(observed -> requestLayout());
    fontProperty().addListener(observed -> requestLayout());
  }

  @Override
  protected double computePrefWidth(double height) {
    measure.setFont(getFont());
    measure.setText(getText());
    double text = measure.getLayoutBounds().getWidth() + CARET;
    double em = getFont().getSize();
    double room = Math.clamp(text, LEAST * em, MOST * em);
    return snapSizeX(room + snappedLeftInset() + snappedRightInset());
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }
}
