package dev.praxis.course;

import dev.praxis.lab.Walkthrough;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionTexts;
import java.util.ArrayList;
import java.util.List;

/// The Markdown texts of a lesson's questions and walkthroughs.
final class LessonTexts {
  /// A text, the line to report it at, and whether its holes are filled when it is shown.
  record Text(String text, int line, boolean holes) {}

  private LessonTexts() {}

  static List<Text> of(Lesson lesson) {
    var texts = new ArrayList<Text>();
    lesson.items().forEach(item -> add(item, texts));
    for (Walkthrough walkthrough : lesson.walkthroughs()) {
      walkthrough.stages().forEach(stage -> add(stage, texts));
    }
    return texts;
  }

  private static void add(Item item, List<Text> texts) {
    String explain = item.written() instanceof Question.Predict predict ? predict.explain() : "";
    for (QuestionTexts.Text text : QuestionTexts.markdown(item.written())) {
      boolean holes = item.drawn() || text.text().equals(explain);
      texts.add(new Text(text.text(), text.line(), holes));
    }
  }

  private static void add(Walkthrough.Stage stage, List<Text> texts) {
    texts.add(new Text(stage.say().text(), stage.say().line(), true));
    stage.explain().ifPresent(said -> texts.add(new Text(said.text(), said.line(), true)));
    stage.hints().forEach(hint -> texts.add(new Text(hint, stage.line(), false)));
    stage
        .predict()
        .ifPresent(
            predict -> {
              texts.add(new Text(predict.ask(), predict.right().line(), false));
              predict
                  .options()
                  .forEach(option -> texts.add(new Text(option, predict.right().line(), false)));
            });
  }
}
