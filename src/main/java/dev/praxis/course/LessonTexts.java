package dev.praxis.course;

import dev.praxis.lab.Walkthrough;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;

/// The Markdown texts of a lesson's questions and walkthroughs.
final class LessonTexts {
  /// A text, the line to report it at, and whether its holes are filled when it is shown.
  record Text(String text, int line, boolean holes) {}

  private LessonTexts() {}

  static List<Text> of(Lesson lesson) {
    var texts = new ArrayList<Text>();
    lesson.questions().forEach(question -> add(question, texts));
    for (Walkthrough walkthrough : lesson.walkthroughs()) {
      walkthrough.stages().forEach(stage -> add(stage, texts));
    }
    return texts;
  }

  private static void add(Question question, List<Text> texts) {
    int line = question.line();
    texts.add(new Text(question.head().ask(), line, false));
    question.head().hints().forEach(hint -> texts.add(new Text(hint, line, false)));
    switch (question) {
      case Question.Single single ->
          single
              .options()
              .forEach(option -> add(option.text(), option.why(), option.line(), texts));
      case Question.Multiple multiple ->
          multiple
              .options()
              .forEach(option -> add(option.text(), option.why(), option.line(), texts));
      case Question.Numeric numeric ->
          numeric.wrong().forEach(wrong -> texts.add(new Text(wrong.why(), wrong.line(), false)));
    }
  }

  private static void add(String text, String why, int line, List<Text> texts) {
    texts.add(new Text(text, line, false));
    texts.add(new Text(why, line, false));
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
