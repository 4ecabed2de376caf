package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads GIFT, the text format of Moodle's question banks. A category becomes a lesson; essays and
/// descriptions become text.
final class Gift {
  private static final int LONGEST_TITLE = 200;
  private final String title;
  private final Map<String, List<Piece>> lessons = new LinkedHashMap<>();
  private final List<Left> left = new ArrayList<>();
  private final Slug ids = new Slug("question");
  private String category = "";

  private Gift(String title) {
    this.title = title;
  }

  /// @param title of questions outside any category
  static Brought read(String file, String title) {
    var gift = new Gift(title);
    GiftBlock.all(file.replace("\r\n", "\n").replace('\r', '\n')).forEach(gift::take);
    var slugs = new Slug("lesson");
    var drafts = new ArrayList<LessonDraft>();
    gift.lessons.forEach(
        (name, pieces) -> drafts.add(LessonDraft.of(slugs.id(name), name, pieces)));
    return new Brought(title, drafts, gift.left);
  }

  private void take(GiftBlock block) {
    if (!block.category().isEmpty()) {
      category = lastOf(block.category());
    }
    if (block.before().isEmpty() && block.shape() == GiftBlock.Shape.DESCRIPTION) {
      return;
    }
    switch (block.shape()) {
      case BROKEN -> left.add(Left.of(Left.line(block.line()), "gift.braces"));
      case DESCRIPTION -> {
        var lost = new ArrayList<String>();
        prose(new GiftText(GiftText.Format.MOODLE, lost).markdown(block.before()));
        lost.forEach(key -> left.add(lost(block, key)));
      }
      case QUESTION -> question(block);
    }
  }

  /// The last name of a path; a doubled slash is part of a name.
  private static String lastOf(String path) {
    String marked = path.replace("//", "\n");
    String last = marked.substring(marked.lastIndexOf('/') + 1).replace('\n', '/').strip();
    return last.substring(0, Math.min(last.length(), LONGEST_TITLE));
  }

  private void question(GiftBlock block) {
    var reader = new GiftQuestion(block, left);
    if (block.answers().isEmpty()) {
      left.add(Left.of(Left.line(block.line()), "gift.essay"));
      prose("> [!NOTE]\n> " + reader.ask().replace("\n", "\n> "));
      if (!block.feedback().isEmpty()) {
        prose(reader.general());
      }
      return;
    }
    Optional<Question> question = reader.read(ids.id(block.name().isEmpty() ? "" : block.name()));
    question.ifPresent(read -> pieces().add(Piece.Asked.of(read)));
  }

  private Left lost(GiftBlock block, String key) {
    return Left.of(Left.line(block.line()), key);
  }

  private void prose(String markdown) {
    pieces().add(new Piece.Prose(markdown));
  }

  private List<Piece> pieces() {
    String name = category.isEmpty() ? title : category;
    return lessons.computeIfAbsent(name, any -> new ArrayList<>());
  }
}
