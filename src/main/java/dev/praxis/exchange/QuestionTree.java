package dev.praxis.exchange;

import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import dev.praxis.words.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A question as the keys of its fence; what is as usual is left out.
final class QuestionTree {
  private QuestionTree() {}

  /// @throws IllegalArgumentException for a question that needs a lab: its run or figure is not
  ///     part of the question, write its `Item` instead
  static Map<String, Object> of(Question question) {
    return switch (question) {
      case Question.Single single -> single(single);
      case Question.Multiple multiple -> multiple(multiple);
      case Question.Numeric numeric -> numeric(numeric);
      case Question.Order order -> order(order);
      case Question.Match match -> match(match);
      case Question.Cloze cloze -> cloze(cloze);
      case Question.ShortAnswer words -> words(words);
      case Question.Predict predict -> throw needsLab(predict);
      case Question.Point point -> throw needsLab(point);
    };
  }

  private static IllegalArgumentException needsLab(Question question) {
    return new IllegalArgumentException(question.id() + " needs a lab");
  }

  private static Map<String, Object> head(Head head, String kind) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", head.id());
    tree.put("kind", kind);
    if (head.rev() != 1) {
      tree.put("rev", head.rev());
    }
    putText(tree, "objective", head.objective());
    head.level().ifPresent(level -> tree.put("level", level.name().toLowerCase(Locale.ROOT)));
    if (!kind.equals("cloze") || !head.ask().isEmpty()) {
      tree.put("ask", head.ask());
    }
    putList(tree, "hints", head.hints());
    if (head.hintCost() != 0) {
      tree.put("hint_cost", number(head.hintCost()));
    }
    if (head.points() != 1) {
      tree.put("points", number(head.points()));
    }
    return tree;
  }

  private static Map<String, Object> single(Question.Single question) {
    var tree = head(question.head(), "single");
    var options = new ArrayList<Object>();
    for (Question.Single.Option option : question.options()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("text", option.text());
      if (option.right()) {
        one.put("right", true);
      }
      putText(one, "why", option.why());
      options.add(one);
    }
    tree.put("options", options);
    return shuffled(tree, question.shuffle());
  }

  private static Map<String, Object> multiple(Question.Multiple question) {
    var tree = head(question.head(), "multiple");
    var options = new ArrayList<Object>();
    for (Question.Multiple.Weighted option : question.options()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("text", option.text());
      one.put("weight", number(option.weight()));
      putText(one, "why", option.why());
      options.add(one);
    }
    tree.put("options", options);
    return shuffled(tree, question.shuffle());
  }

  private static Map<String, Object> shuffled(Map<String, Object> tree, boolean shuffle) {
    if (!shuffle) {
      tree.put("shuffle", false);
    }
    return tree;
  }

  private static Map<String, Object> numeric(Question.Numeric question) {
    var tree = head(question.head(), "numeric");
    tree.put("answer", number(question.answer()));
    switch (question.tolerance()) {
      case Tolerance.Absolute absolute -> tree.put("tolerance", number(absolute.distance()));
      case Tolerance.Relative relative -> tree.put("relative", number(relative.share()));
      case Tolerance.Exact exact -> {}
    }
    putText(tree, "unit", question.unit());
    var wrong =
        question.wrong().stream().map(one -> known(number(one.value()), one.why())).toList();
    putList(tree, "wrong", wrong);
    return tree;
  }

  private static Map<String, Object> order(Question.Order question) {
    var tree = head(question.head(), "order");
    tree.put("lines", question.lines());
    if (question.code()) {
      tree.put("code", true);
    }
    return tree;
  }

  private static Map<String, Object> match(Question.Match question) {
    var tree = head(question.head(), "match");
    var pairs = new ArrayList<Object>();
    for (Question.Match.Pair pair : question.pairs()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("left", pair.left());
      one.put("right", pair.right());
      putText(one, "why", pair.why());
      pairs.add(one);
    }
    tree.put("pairs", pairs);
    putList(tree, "extra", question.extra());
    return tree;
  }

  private static Map<String, Object> cloze(Question.Cloze question) {
    var tree = head(question.head(), "cloze");
    var text = new StringBuilder();
    for (ClozeText.Piece piece : question.text().pieces()) {
      switch (piece) {
        case ClozeText.Piece.Said said -> text.append(braced(said.markdown()));
        case ClozeText.Piece.Gap gap ->
            text.append('{').append(String.join("|", gap.accept())).append('}');
      }
    }
    tree.put("text", text.toString());
    return tree;
  }

  /// Text of a cloze with its braces marked as text, but for those in formulas and code.
  private static String braced(String markdown) {
    var text = new StringBuilder();
    int at = 0;
    while (at < markdown.length()) {
      char sign = markdown.charAt(at);
      int closes = sign == '$' || sign == '`' ? markdown.indexOf(sign, at + 1) : -1;
      if (closes > 0) {
        text.append(markdown, at, closes + 1);
        at = closes + 1;
      } else {
        text.append(sign == '{' || sign == '}' ? "\\" : "").append(sign);
        at++;
      }
    }
    return text.toString();
  }

  private static Map<String, Object> words(Question.ShortAnswer question) {
    var tree = head(question.head(), "short");
    tree.put("accept", question.accept());
    putList(
        tree, "wrong", question.wrong().stream().map(one -> known(one.form(), one.why())).toList());
    return tree;
  }

  private static Map<String, Object> known(Object value, String why) {
    var one = new LinkedHashMap<String, Object>();
    one.put("value", value);
    putText(one, "why", why);
    return one;
  }

  private static Number number(double value) {
    return new BigDecimal(Numbers.exact(value));
  }

  private static void putText(Map<String, Object> tree, String key, String text) {
    if (!text.isEmpty()) {
      tree.put(key, text);
    }
  }

  private static void putList(Map<String, Object> tree, String key, List<?> list) {
    if (!list.isEmpty()) {
      tree.put(key, list);
    }
  }
}
