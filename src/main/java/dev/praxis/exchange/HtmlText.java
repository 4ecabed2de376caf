package dev.praxis.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the HTML of other programs into Markdown. Nothing of it is embedded: what has no Markdown
/// is left out and said. One pass over the text.
final class HtmlText {
  private static final int DEEPEST = 50;
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote");
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "iframe", "object", "embed", "svg", "math", "video", "audio", "form");
  private static final Map<String, String> MARKS =
      Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "sup", "^", "sub", "\\_");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("times", "×"),
          Map.entry("minus", "−"),
          Map.entry("deg", "°"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("rarr", "→"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("pi", "π"));
  private final StringBuilder markdown = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> lost = new ArrayList<>();
  private String unseen = "";

  /// An element that is closed later.
  private record Open(String name, int from, String rest) {}

  /// @param lost keys of the words for what has no Markdown
  record Read(String markdown, List<String> lost) {}

  private HtmlText() {}

  /// Whether a text has something in it that is a tag or an entity.
  static boolean looksLike(String text) {
    return TAG.matcher(text).find() || ENTITY.matcher(text).find();
  }

  static Read read(String html) {
    var text = new HtmlText();
    String bare = withoutComments(html);
    Matcher tag = TAG.matcher(bare);
    int at = 0;
    while (tag.find()) {
      text.said(bare.substring(at, tag.start()));
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        text.opens(name, tag.group(3));
      } else {
        text.closes(name);
      }
      at = tag.end();
    }
    text.said(bare.substring(at));
    return new Read(tidy(text.markdown.toString()), List.copyOf(text.lost));
  }

  private static String withoutComments(String html) {
    var bare = new StringBuilder();
    int at = 0;
    int opens = html.indexOf("<!--");
    while (opens >= 0) {
      bare.append(html, at, opens);
      int closes = html.indexOf("-->", opens);
      at = closes < 0 ? html.length() : closes + 3;
      opens = html.indexOf("<!--", at);
    }
    return bare.append(html.substring(at)).toString();
  }

  private static String tidy(String markdown) {
    return markdown.replaceAll("(?m)^[ ]+|[ ]+$", "").replaceAll("\n{3,}", "\n\n").strip();
  }

  /// The characters that entities stand for.
  static String decoded(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
  }

  private static String character(String name, String written) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, written);
    }
    boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean sign = Character.isValidCodePoint(point) && !Character.isISOControl(point);
    return sign && (point < 0xD800 || point > 0xDFFF) ? Character.toString(point) : "\uFFFD";
  }

  private void said(String text) {
    if (!unseen.isEmpty() || text.isEmpty()) {
      return;
    }
    boolean within =
        open.stream().anyMatch(one -> one.name().equals("code") || one.name().equals("pre"));
    String words = decoded(text);
    String flat = words.replaceAll("[\\s\\u00A0]+", " ");
    boolean begins = markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n';
    markdown.append(
        within
            ? words
            : begins ? PlainMarkdown.of(flat) + trailing(flat) : PlainMarkdown.inline(flat));
  }

  private static String trailing(String flat) {
    return flat.length() > 1 && flat.endsWith(" ") ? " " : "";
  }

  private void opens(String name, String rest) {
    if (!unseen.isEmpty()) {
      return;
    }
    if (UNSEEN.contains(name)) {
      unseen = rest.endsWith("/") || name.equals("embed") ? "" : name;
      lose("html.unseen");
    } else if (name.equals("br")) {
      markdown.append("\\\n");
    } else if (name.equals("img")) {
      markdown.append(PlainMarkdown.inline(attribute(rest, "alt")));
      lose("html.image");
    } else if (name.equals("li")) {
      line();
      markdown.append("- ");
    } else if (name.equals("tr")) {
      line();
      lose("html.table");
    } else if (name.equals("td") || name.equals("th")) {
      markdown.append(' ');
    } else if (open.size() < DEEPEST) {
      paragraph(name);
      open.push(new Open(name, markdown.length(), rest));
    }
  }

  private void paragraph(String name) {
    if (PARAGRAPHS.contains(name) || name.equals("pre")) {
      markdown.append("\n\n");
    }
  }

  private void line() {
    if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) != '\n') {
      markdown.append('\n');
    }
  }

  private void closes(String name) {
    if (!unseen.isEmpty()) {
      unseen = unseen.equals(name) ? "" : unseen;
      return;
    }
    if (open.stream().noneMatch(one -> one.name().equals(name))) {
      return;
    }
    Open top = open.pop();
    while (!top.name().equals(name)) {
      top = open.pop();
    }
    wrap(top);
    paragraph(name);
  }

  /// Puts marks around what stands since an element was opened.
  private void wrap(Open element) {
    String inside = markdown.substring(element.from());
    String words = inside.strip();
    String mark = MARKS.getOrDefault(element.name(), "");
    if (words.isEmpty() || words.contains("\n\n") && !element.name().equals("pre")) {
      return;
    }
    String wrapped =
        switch (element.name()) {
          case "code" -> within("pre") ? inside : fenced("`", words);
          case "pre" -> "```\n" + words.replace("```", "'''") + "\n```\n";
          case "a" -> link(attribute(element.rest(), "href"), words);
          case "sup", "sub" -> mark + words;
          default -> mark + words + mark;
        };
    int blank = inside.indexOf(words);
    markdown.setLength(element.from() + blank);
    markdown.append(wrapped).append(inside.substring(blank + words.length()));
  }

  private boolean within(String name) {
    return open.stream().anyMatch(one -> one.name().equals(name));
  }

  private static String fenced(String fence, String words) {
    return words.contains("`") ? PlainMarkdown.inline(words) : fence + words + fence;
  }

  private String link(String address, String words) {
    if (address.matches("https://[A-Za-z0-9.-]+(:\\d+)?(/[^\\s<>()\\\\\"]*)?")) {
      return "[" + words + "](" + address + ")";
    }
    lose("html.link");
    return words;
  }

  private void lose(String key) {
    if (!lost.contains(key)) {
      lost.add(key);
    }
  }

  private static String attribute(String rest, String name) {
    Matcher found =
        Pattern.compile("(?i)\\b" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))")
            .matcher(rest);
    if (!found.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        return decoded(found.group(group));
      }
    }
    return "";
  }
}
