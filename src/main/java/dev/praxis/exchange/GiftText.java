package dev.praxis.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of GIFT, with the format they are in, as Markdown.
final class GiftText {
  private static final Pattern NAMED =
      Pattern.compile("\\[(html|moodle|plain|markdown)\\]", Pattern.CASE_INSENSITIVE);
  private final Format format;
  private final List<String> lost;

  /// How a text is to be taken.
  enum Format {
    MOODLE,
    HTML,
    PLAIN,
    MARKDOWN
  }

  /// @param format of texts that do not name theirs
  /// @param lost gathers keys of words for what has no Markdown
  GiftText(Format format, List<String> lost) {
    this.format = format;
    this.lost = lost;
  }

  /// The same for the other parts of a question: they are in its format.
  GiftText like(String marked) {
    return new GiftText(formatOf(marked), lost);
  }

  private Format formatOf(String marked) {
    Matcher named = NAMED.matcher(marked.strip());
    return named.lookingAt() ? Format.valueOf(named.group(1).toUpperCase(Locale.ROOT)) : format;
  }

  private static String bare(String marked) {
    Matcher named = NAMED.matcher(marked.strip());
    return named.lookingAt() ? marked.strip().substring(named.end()) : marked;
  }

  /// A text as Markdown.
  String markdown(String marked) {
    String text = GiftMarks.back(bare(marked)).strip();
    return switch (formatOf(marked)) {
      case MARKDOWN -> text;
      case PLAIN -> PlainMarkdown.of(text);
      case HTML -> html(text);
      case MOODLE -> HtmlText.looksLike(text) ? html(text) : PlainMarkdown.of(text);
    };
  }

  /// A text where Markdown means nothing: right sides and accepted answers.
  String plain(String marked) {
    String text = GiftMarks.back(bare(marked)).strip();
    boolean html = formatOf(marked) != Format.PLAIN && HtmlText.looksLike(text);
    return (html ? HtmlText.decoded(text.replaceAll("<[^<>]*>", " ")) : text)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String html(String text) {
    HtmlText.Read read = HtmlText.read(text);
    lost.addAll(read.lost());
    return read.markdown();
  }
}
