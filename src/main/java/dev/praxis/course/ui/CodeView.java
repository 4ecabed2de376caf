package dev.praxis.course.ui;

import dev.praxis.course.CodeToken;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Code with its words, strings, numbers and comments told apart.
public final class CodeView extends TextFlow {
  private CodeView(List<Text> pieces) {
    getChildren().addAll(pieces);
  }

  public static CodeView of(String code) {
    var pieces = new ArrayList<Text>();
    for (CodeToken token : CodeToken.of(code)) {
      var text = new Text(token.text());
      text.getStyleClass().addAll("code", token.kind());
      pieces.add(text);
    }
    var view = new CodeView(pieces);
    view.setAccessibleText(code);
    return view;
  }
}
