package dev.praxis.exchange;

import dev.praxis.quiz.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A lesson on its way in or out.
///
/// @param head what stands between the dashes: `id`, `title` and so on
/// @param pieces prose and questions in order
public record LessonDraft(Map<String, Object> head, List<Piece> pieces) {
  public LessonDraft {
    head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
    pieces = List.copyOf(pieces);
  }

  /// A run of Markdown or one question.
  public sealed interface Piece {
    record Prose(String markdown) implements Piece {}

    /// @param tree every key of its fence
    record Asked(Map<String, Object> tree) implements Piece {
      public Asked {
        tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
      }

      static Asked of(Question question) {
        return new Asked(QuestionTree.of(question));
      }

      String id() {
        return Objects.toString(tree.get("id"), "");
      }
    }
  }

  static LessonDraft of(String id, String title, List<? extends Piece> pieces) {
    var head = new LinkedHashMap<String, Object>();
    head.put("id", id);
    head.put("title", title);
    return new LessonDraft(head, List.copyOf(pieces));
  }

  public String id() {
    return Objects.toString(head.get("id"), "");
  }

  public String title() {
    return Objects.toString(head.get("title"), "");
  }

  public List<Piece.Asked> asked() {
    return pieces.stream()
        .filter(Piece.Asked.class::isInstance)
        .map(Piece.Asked.class::cast)
        .toList();
  }

  LessonDraft with(List<? extends Piece> others) {
    return new LessonDraft(head, List.copyOf(others));
  }
}
