package dev.praxis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PacksTest {
  private static final Path SMALL = Path.of("src/test/resources/courses/small");
  private static final String LESSON = "---\nid: l\ntitle: L\n---\n\nText.\n";
  private final Path folder = Folders.fresh();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  PacksTest() {
    put("course.yaml", "title: X\nmodules: [m]\n");
    put("m/module.yaml", "title: M\nlessons: [l]\n");
    put("m/l.md", LESSON);
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] zipped() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// Unpacks, must be refused within two seconds with this in its sentence, and leave nothing.
  private void refused(byte[] pack, String because) throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.write(inner.resolve("x.praxis"), pack);
    var begin = Instant.now();

    assertThatThrownBy(() -> Packs.unpack(file, inner.resolve("target")))
        .isInstanceOf(ExchangeProblem.class)
        .hasMessageContaining(because);

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    assertThat(inner)
        .isDirectoryContaining(one -> one.equals(file))
        .isDirectoryNotContaining(one -> !one.equals(file));
    assertThat(folder).isDirectoryNotContaining(one -> !one.equals(inner));
  }

  @Test
  void a_course_packed_and_unpacked_is_the_same_course() throws Exception {
    Path pack = folder.resolve("Small Course.praxis");
    Packs.Packed packed = Packs.pack(SMALL, pack);
    Placing.Placed placed = Packs.unpack(pack, folder.resolve("course"));
    Course before = CourseReader.read(SMALL);
    Course after = CourseReader.read(placed.folder());

    assertThat(packed.files()).isEqualTo(5);
    assertThat(packed.left()).isEmpty();
    assertThat(placed.lessons()).isEqualTo(1);
    assertThat(placed.questions()).isEqualTo(8);
    assertThat(Folders.only(after).plainText()).isEqualTo(Folders.only(before).plainText());
    assertThat(folder.resolve("course/supervised/plane.png"))
        .hasSameBinaryContentAs(SMALL.resolve("supervised/plane.png"));
    assertThat(Packs.folderName(pack)).isEqualTo("small-course");
  }

  @Test
  void the_same_folder_gives_the_same_bytes_and_leaves_out_what_no_course_holds() throws Exception {
    Path course =
        Packs.unpack(Files.write(folder.resolve("a.praxis"), zipped()), folder.resolve("c"))
            .folder();
    Files.writeString(course.resolve("run.exe"), "MZ");
    Files.createSymbolicLink(course.resolve("m/link.md"), Path.of("/etc/passwd"));

    Packs.Packed packed = Packs.pack(course, folder.resolve("one.praxis"));
    Packs.pack(course, folder.resolve("two.praxis"));

    assertThat(packed.left())
        .extracting(Left::where)
        .containsExactlyInAnyOrder("run.exe", "m/link.md");
    assertThat(folder.resolve("one.praxis")).hasSameBinaryContentAs(folder.resolve("two.praxis"));
  }

  @Test
  void a_folder_that_was_zipped_as_a_whole_is_unpacked_too() throws Exception {
    var inside = new LinkedHashMap<>(files);
    files.clear();
    inside.forEach((name, bytes) -> files.put("My course/" + name, bytes));

    Placing.Placed placed =
        Packs.unpack(Files.write(folder.resolve("a.praxis"), zipped()), folder.resolve("c"));

    assertThat(placed.folder().resolve("course.yaml")).isRegularFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out.md",
        "m/../../out.md",
        "/etc/out.md",
        "C:/out.md",
        "C:out.md",
        "m\\..\\..\\out.md",
        "./out.md",
        "m//out.md",
        ".hidden.md",
        "m/.git/config.md",
        "con.md",
        "m/NUL",
        "aux.txt",
        "m/COM1.png",
        "lpt\u00B9.md",
        "a\u0000b.md",
        "a\nb.md",
        "a\u202Eb.md",
        "trailing./x.md",
        "space /x.md",
        "a?.md",
        "a:b.md",
        "~/x.md"
      })
  void a_name_that_leads_away_or_is_a_device_is_refused(String name) throws IOException {
    put(name, "x");

    refused(zipped(), "is no name a course may have");
  }

  @Test
  void long_and_deep_paths_are_refused() throws IOException {
    put("a/".repeat(40) + "x.md", "x");

    refused(zipped(), "is too long or too deep");
  }

  @Test
  void names_that_differ_by_capitals_only_are_refused() throws IOException {
    put("M/L.md", LESSON);

    refused(zipped(), "twice");
  }

  @Test
  void the_same_name_twice_is_refused() throws IOException {
    put("m/l2.md", LESSON);
    byte[] pack = zipped();
    byte[] name = "m/l2.md".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + name.length <= pack.length; at++) {
      if (Arrays.equals(pack, at, at + name.length, name, 0, name.length)) {
        System.arraycopy("m/l.md\u0020".getBytes(StandardCharsets.UTF_8), 0, pack, at, name.length);
      }
    }

    refused(pack, "is no name");
  }

  /// The upper half of the external attributes holds the mode of Unix; 0120777 is a link.
  @Test
  void a_link_is_refused() throws IOException {
    put("m/link.md", "/etc/passwd");
    byte[] pack = zipped();
    int entry = lastEntry(pack);
    pack[entry + 5] = 3;
    pack[entry + 40] = (byte) 0xFF;
    pack[entry + 41] = (byte) 0xA1;

    refused(pack, "“m/link.md” in the pack is a link");
  }

  @Test
  void an_encrypted_file_is_refused() throws IOException {
    byte[] pack = zipped();
    pack[lastEntry(pack) + 8] |= 1;

    refused(pack, "is encrypted");
  }

  private static int lastEntry(byte[] pack) {
    for (int at = pack.length - 4; at >= 0; at--) {
      if (pack[at] == 'P' && pack[at + 1] == 'K' && pack[at + 2] == 1 && pack[at + 3] == 2) {
        return at;
      }
    }
    throw new AssertionError("no entry");
  }

  @Test
  void a_bomb_is_refused_by_its_ratio() throws IOException {
    for (int i = 0; i < 30; i++) {
      files.put("m/zero" + i + ".csv", new byte[7 << 20]);
    }

    refused(zipped(), "swells to more than 100 times");
  }

  @Test
  void sizes_are_counted_on_real_bytes() throws IOException {
    files.put("m/large.csv", new byte[9 << 20]);
    byte[] pack = zipped();
    int entry = lastEntry(pack);
    Arrays.fill(pack, entry + 24, entry + 28, (byte) 1);

    refused(pack, "");
  }

  @Test
  void too_large_a_file_is_refused() throws IOException {
    files.put("m/large.csv", new byte[9 << 20]);

    refused(zipped(), "“m/large.csv” in the pack is too large");
  }

  @Test
  void too_much_in_all_is_refused() throws IOException {
    var random = new java.util.Random(1);
    for (int i = 0; i < 2; i++) {
      byte[] noise = new byte[5 << 20];
      random.nextBytes(noise);
      files.put("m/noise" + i + ".md", noise);
    }

    refused(zipped(), "holds too much");
  }

  @Test
  void thousands_of_files_are_refused() throws IOException {
    for (int i = 0; i < 20_000; i++) {
      put("m/f" + i + ".txt", "x");
    }

    refused(zipped(), "the pack holds 20003 files");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m/inner.zip",
        "m/run.exe",
        "m/run.sh",
        "m/page.html",
        "m/picture.svg",
        "m/Tree.class",
        "m/none"
      })
  void other_kinds_of_files_are_refused(String name) throws IOException {
    put(name, "x");

    refused(zipped(), "is of a kind no course holds");
  }

  @Test
  void a_pack_in_a_pack_is_refused_whatever_it_is_called() throws IOException {
    files.put("m/picture.png", zipped());

    refused(zipped(), "“m/picture.png” in the pack is a pack itself");
  }

  @Test
  void what_is_no_zip_or_cut_short_is_refused() throws IOException {
    byte[] pack = zipped();

    refused(Arrays.copyOf(pack, pack.length - 30), "is damaged");
  }

  @Test
  void noise_behind_the_mark_of_a_zip_is_refused() throws IOException {
    byte[] noise = new byte[1 << 20];
    new java.util.Random(2).nextBytes(noise);

    refused(noise, "is damaged");
  }

  @Test
  void a_pack_without_a_course_is_refused() throws IOException {
    files.remove("course.yaml");

    refused(zipped(), "there is no course.yaml in the pack");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nid: !!java.net.URL [x]\ntitle: L\n---\n",
        "---\nid: &a l\ntitle: *a\n---\n",
        "---\nid: l\ntitle: L\nneeds: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]\n---\n",
        "---\nid: l\ntitle: L\n---\n\n![x](../../../etc/passwd.png)\n",
        "no head at all"
      })
  void a_course_that_cannot_be_read_is_refused(String lesson) throws IOException {
    put("m/l.md", lesson);

    refused(zipped(), "no lesson of the pack can be read");
  }

  @Test
  void a_line_of_megabytes_is_refused() throws IOException {
    put("m/l.md", LESSON + "x".repeat(7_900_000));

    refused(zipped(), "");
  }

  @Test
  void text_that_is_not_utf8_is_refused() throws IOException {
    files.put("m/l.md", new byte[] {'-', '-', '-', '\n', (byte) 0xE9});

    refused(zipped(), "the file is not UTF-8 text");
  }

  @Test
  void ids_that_occur_twice_are_refused_by_name() throws IOException {
    put("m/module.yaml", "title: M\nlessons: [l, k]\n");
    put("m/k.md", LESSON);

    refused(zipped(), "two lessons of the pack have the id “l”");
  }

  @Test
  void a_question_that_occurs_twice_is_refused_by_name() throws IOException {
    String quiz = "\n```quiz\nid: q\nkind: short\nask: A?\naccept: [a]\n```\n";
    put("m/l.md", LESSON + quiz + quiz);

    refused(zipped(), "two questions of the pack have the id “l/q”");
  }

  @Test
  void a_broken_lesson_is_reported_and_the_others_come_in() throws Exception {
    put("m/module.yaml", "title: M\nlessons: [l, k]\n");
    put("m/k.md", "---\nid: k\ntitle: K\n---\n\n<script>x</script>\n");

    Placing.Placed placed =
        Packs.unpack(Files.write(folder.resolve("a.praxis"), zipped()), folder.resolve("c"));

    assertThat(placed.lessons()).isEqualTo(1);
    assertThat(placed.left()).extracting(Left::where).containsExactly("m/k.md:6");
  }
}
