package dev.praxis.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.praxis.course.Block;
import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Inline;
import dev.praxis.course.Lesson;
import dev.praxis.data.Catalogue;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.html.LabRuns;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLessonTest {
  private static final Path SMALL = Path.of("src/test/resources/courses/small");
  private static final String SIGNS = "≤ ≥ − → ∑ √ ² · × αβγ λ σ éàüßñç “…” €";

  private static LabRuns labs() throws Exception {
    return new LabRuns(
        Labs.load(), CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), Path.of(".")));
  }

  private static Course course(Path folder, String body) throws Exception {
    Files.createDirectories(folder.resolve("m"));
    Files.writeString(folder.resolve("course.yaml"), "title: C\nmodules: [m]\n");
    Files.writeString(folder.resolve("m/module.yaml"), "title: M\nsummary: S\nlessons: [l]\n");
    Files.writeString(
        folder.resolve("m/l.md"),
        """
        ---
        id: l
        title: "Signs & < tags > \\u2264 \\u2211"
        minutes: 5
        objectives:
          - {id: o, text: T}
        ---

        """
            + body);
    return CourseReader.read(folder);
  }

  private static Paper paper(Course course, boolean answers) throws Exception {
    return PdfLesson.write(course, course.lessons().getFirst(), labs(), answers);
  }

  private static Paper paper(Path folder, String body) throws Exception {
    return paper(course(folder, body), true);
  }

  private static String text(Paper paper) throws Exception {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// Text without what laying out adds.
  private static String run(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> bookmarks(Iterable<PDOutlineItem> items) {
    var names = new ArrayList<String>();
    for (PDOutlineItem item : items) {
      names.add(item.getTitle());
      names.addAll(bookmarks(item.children()));
    }
    return names;
  }

  private static String words(List<Inline> text) {
    return text.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Plain plain -> plain.text();
                  case Inline.Code code -> code.text();
                  case Inline other -> throw new AssertionError(other);
                })
        .collect(Collectors.joining());
  }

  /// The signs on the pages that lie outside of the margins.
  private static List<String> outside(Paper paper) throws Exception {
    var outside = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition sign) {
          double right = sign.getXDirAdj() + sign.getWidthDirAdj();
          if (sign.getXDirAdj() < 50 || right > 595.28 - 50) {
            outside.add(sign.getUnicode());
          }
        }
      }.getText(document);
    }
    return outside;
  }

  @Test
  void the_shipped_lessons_are_whole_and_nothing_hangs_over_the_edge() throws Exception {
    Course course = CourseReader.read(Path.of("lessons"));

    for (Lesson lesson : course.lessons()) {
      Paper paper = PdfLesson.write(course, lesson, labs(), true);

      List<String> headings =
          lesson.blocks().stream()
              .filter(block -> block instanceof Block.Heading)
              .map(block -> words(((Block.Heading) block).text()))
              .toList();
      String text = text(paper);
      assertThat(text)
          .contains(lesson.title(), "Answers", "1 / " + paper.pages())
          .doesNotContain("#", "\uFFFD", "\u25A1");
      assertThat(headings).hasSizeGreaterThan(3).allMatch(each -> run(text).contains(run(each)));
      try (PDDocument document = Loader.loadPDF(paper.bytes())) {
        var names = bookmarks(document.getDocumentCatalog().getDocumentOutline().children());
        assertThat(names).contains(lesson.title(), "Answers", "Question 1").containsAll(headings);
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(lesson.title());
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      }
      assertThat(outside(paper)).isEmpty();
      assertThat(paper.left()).extracting(Left::what).noneMatch(what -> what.contains("signs"));
    }
  }

  @Test
  void the_same_lesson_gives_the_same_bytes() throws Exception {
    Course course = CourseReader.read(SMALL);

    byte[] first = paper(course, true).bytes();
    Thread.sleep(1_100); // dates in PDF have seconds
    byte[] second = paper(course, true).bytes();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void without_answers_it_is_a_sheet_to_hand_out() throws Exception {
    Course course = CourseReader.read(SMALL);

    String whole = text(paper(course, true));
    String sheet = text(paper(course, false));

    assertThat(whole).contains("Answers", "Answer on page", "Right.", "Wrong.", "Hint 1");
    assertThat(sheet)
        .doesNotContain("Answers", "Answer on page", "Right.", "Wrong.", "Hint 1")
        .contains("Question 1", "Question 8");
  }

  @Test
  void type_is_embedded_and_has_the_signs_of_lessons(@TempDir Path folder) throws Exception {
    Paper paper = paper(folder, "Plain " + SIGNS + "\n\n**Bold " + SIGNS + "** `" + SIGNS + "`\n");

    assertThat(run(text(paper)).split(java.util.regex.Pattern.quote(run(SIGNS)), -1)).hasSize(4);
    assertThat(text(paper)).contains("Signs & < tags > ≤ ∑").doesNotContain("\uFFFD", "#");
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      var fonts = new ArrayList<PDFont>();
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).hasSizeGreaterThan(2).allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void a_sign_the_type_lacks_is_replaced_and_said(@TempDir Path folder) throws Exception {
    Paper paper = paper(folder, "A word 漢 and a word\n");

    assertThat(text(paper)).contains("A word \uFFFD and a word");
    assertThat(paper.left()).extracting(Left::what).anyMatch(what -> what.endsWith(": 漢"));
  }

  @Test
  void nothing_outside_the_page_is_read(@TempDir Path folder) throws Exception {
    var asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret words");
    String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
    String file = secret.toUri().toString();
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>T</title>
        <link rel="stylesheet" href="WEB"/><link rel="attachment" download="s" href="FILE"/>
        <style>@import url("WEB"); @font-face { font-family: f; src: url("WEB"); }
        body { background-image: url("WEB"); font-family: "DejaVu Sans"; } p { background-image: url("FILE"); }</style></head>
        <body><p>Said</p><img src="WEB" alt="a"/><img src="FILE" alt="b"/>
        <object data="FILE" type="text/plain"></object><object data="WEB"></object>
        <a href="FILE" download="s">to take</a>
        <svg width="9" height="9" viewBox="0 0 9 9"><desc>d</desc><rect width="9" height="9"/>
        <rect width="5" height="5"/><image href="WEB" width="5" height="5"/>
        <image href="FILE" width="5" height="5"/></svg></body></html>
        """
            .replace("WEB", web)
            .replace("FILE", file);

    var document = Markings.read(page);
    Markings.mark(document);
    Paper paper = Press.print(document, List.of());
    server.stop(0);

    assertThat(text(paper)).contains("Said").doesNotContain("secret words");
    assertThat(new String(paper.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("EmbeddedFile", "/Filespec");
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_page_with_entities_of_its_own_is_not_read(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
    String page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><html>&e;</html>";

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Markings.read(page)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_very_wide_table_is_several_and_each_row_keeps_its_name(@TempDir Path folder)
      throws Exception {
    var table = new StringBuilder();
    for (String cell : List.of("head", "---", "cell")) {
      IntStream.range(0, 40)
          .forEach(
              i -> table.append("| ").append(cell.equals("---") ? cell : cell + i).append(' '));
      table.append("|\n");
    }

    Paper paper = paper(folder, table.toString());

    String text = text(paper);
    assertThat(outside(paper)).isEmpty();
    assertThat(text.split("cell0\\b", -1)).hasSize(7);
    IntStream.range(1, 40)
        .forEach(i -> assertThat(text.split("\\bcell" + i + "\\b", -1)).hasSize(2));
  }

  @Test
  void long_lines_and_words_stay_on_the_paper(@TempDir Path folder) throws Exception {
    String word = "ж".repeat(10_000);
    String body =
        word
            + "\n\n`"
            + word
            + "`\n\n```\n"
            + word
            + "\n```\n\n| a | b |\n|---|---|\n| y | "
            + word
            + " |\n";

    Paper paper = paper(folder, body);

    assertThat(outside(paper)).isEmpty();
    assertThat(text(paper).chars().filter(sign -> sign == 'ж').count()).isEqualTo(40_000);
  }

  @Test
  void a_sheet_for_the_printer_is_a4_at_300_dots_an_inch(@TempDir Path folder) throws Exception {
    Paper paper = paper(folder, "Some words\n");

    try (Sheets sheets = Sheets.of(paper)) {
      BufferedImage sheet = sheets.sheet(1);

      assertThat(sheet.getWidth()).isBetween(2_479, 2_481);
      assertThat(sheet.getHeight()).isBetween(3_507, 3_509);
      assertThat(IntStream.range(0, sheet.getHeight()).anyMatch(y -> sheet.getRGB(300, y) != -1))
          .isTrue();
    }
  }
}
