package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The texts of a question.
public final class QuestionTexts {
  /// A text and the line of the file to report it at.
  public record Text(String text, int line) {}

  private QuestionTexts() {}

  /// What can be read before answering.
  public static List<String> shown(Question question) {
    Stream<String> parts =
        switch (question) {
          case Question.Single single ->
              single.options().stream().map(Question.Single.Option::text);
          case Question.Multiple multiple ->
              multiple.options().stream().map(Question.Multiple.Weighted::text);
          case Question.Order order -> order.lines().stream();
          case Question.Match match ->
              Stream.concat(
                  match.pairs().stream().map(Question.Match.Pair::left), match.rights().stream());
          case Question.Cloze cloze ->
              cloze.text().pieces().stream()
                  .map(piece -> piece instanceof ClozeText.Piece.Said(String said) ? said : "…");
          case Question.Predict predict ->
              predict.options().stream().map(Question.Predict.Foretold::text);
          case Question.Numeric numeric -> Stream.of();
          case Question.ShortAnswer words -> Stream.of();
          case Question.Point point -> Stream.of();
        };
    return Stream.concat(Stream.of(question.head().ask()), parts).toList();
  }

  /// Everything that is Markdown, with its line.
  public static List<Text> markdown(Question question) {
    var texts = new ArrayList<Text>();
    int line = question.line();
    texts.add(new Text(question.head().ask(), line));
    question.head().hints().forEach(hint -> texts.add(new Text(hint, line)));
    switch (question) {
      case Question.Single single ->
          single.options().forEach(one -> add(texts, one.line(), one.text(), one.why()));
      case Question.Multiple multiple ->
          multiple.options().forEach(one -> add(texts, one.line(), one.text(), one.why()));
      case Question.Predict predict -> {
        predict.options().forEach(one -> add(texts, one.line(), one.text(), one.why()));
        add(texts, line, predict.explain());
      }
      case Question.Numeric numeric ->
          numeric.wrong().forEach(wrong -> add(texts, wrong.line(), wrong.why()));
      case Question.ShortAnswer words ->
          words.wrong().forEach(wrong -> add(texts, wrong.line(), wrong.why()));
      case Question.Point point ->
          point.wrong().forEach(wrong -> add(texts, wrong.line(), wrong.why()));
      case Question.Match match ->
          match.pairs().forEach(pair -> add(texts, pair.line(), pair.left(), pair.why()));
      case Question.Order order -> {
        if (!order.code()) {
          order.lines().forEach(one -> add(texts, line, one));
        }
      }
      case Question.Cloze cloze -> shown(cloze).forEach(said -> add(texts, line, said));
    }
    return texts;
  }

  private static void add(List<Text> texts, int line, String... all) {
    for (String text : all) {
      texts.add(new Text(text, line));
    }
  }
}
