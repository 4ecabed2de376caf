import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the app image start faster: lets it visit its pages once in its final place, keeps what
/// Java learned from that as an AOT cache beside the jars, and names the cache in both launchers.
/// The name follows from all jars and the Java build, because a cache of other jars would run their
/// old classes without a word. Run by the build: `java Rehearse.java DIST-FOLDER`.
class Rehearse {
  private static final long LIMIT_SECONDS = 180;

  /// The places of an app image on this platform.
  record Image(Path launcher, Path app) {
    static Image in(Path dist) {
      Path linux = dist.resolve("Praxis");
      Path mac = dist.resolve("Praxis.app").resolve("Contents");
      if (Files.isDirectory(mac)) {
        return new Image(mac.resolve("MacOS").resolve("Praxis"), mac.resolve("app"));
      }
      if (Files.isRegularFile(linux.resolve("Praxis.exe"))) {
        return new Image(linux.resolve("Praxis.exe"), linux.resolve("app"));
      }
      return new Image(linux.resolve("bin").resolve("Praxis"), linux.resolve("lib").resolve("app"));
    }
  }

  public static void main(String[] args) throws Exception {
    Image image = Image.in(Path.of(args[0]).toAbsolutePath());
    String cache = "praxis-" + key(image.app()) + ".aot";
    Path home = Files.createTempDirectory("praxis-rehearsal-");
    try {
      start(image, home, "-XX:AOTCacheOutput=" + cache);
      if (!Files.isRegularFile(image.app().resolve(cache))) {
        throw new IllegalStateException("the rehearsal left no cache");
      }
      for (String launcher : List.of("Praxis.cfg", "praxis-cli.cfg")) {
        name(image.app().resolve(launcher), cache);
      }
      start(image, home, "-XX:AOTMode=on");
    } finally {
      remove(home);
    }
    long megabytes = Files.size(image.app().resolve(cache)) >> 20;
    System.out.println("Rehearse: " + cache + ", " + megabytes + " MB.");
  }

  /// The first 16 digits of a hash over the names and bytes of all jars and the Java build.
  private static String key(Path app) throws Exception {
    var hash = MessageDigest.getInstance("SHA-256");
    String build = System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version");
    hash.update(build.getBytes(StandardCharsets.UTF_8));
    for (Path jar : files(app, ".jar")) {
      hash.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      hash.update(Files.readAllBytes(jar));
    }
    return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// Opens the real window without a screen; it visits its pages and closes. The working folder is
  /// that of the jars, so that no path with spaces has to be an option.
  private static void start(Image image, Path home, String option) throws Exception {
    Path said = home.resolve("said.txt");
    var builder = new ProcessBuilder(image.launcher().toString()).redirectErrorStream(true);
    builder.redirectOutput(said.toFile());
    builder.directory(image.app().toFile());
    builder.environment().put("PRAXIS_HOME", home.resolve("data").toString());
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            option
                + " -Dpraxis.startup=rehearse -Dglass.platform=Headless -Dprism.order=sw"
                + " -Djava.awt.headless=true");
    Process process = builder.start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("the rehearsal took over " + LIMIT_SECONDS + " seconds");
    }
    if (process.exitValue() != 0) {
      System.err.println(Files.readString(said));
      throw new IllegalStateException("the rehearsal ended with " + process.exitValue());
    }
  }

  private static void name(Path launcher, String cache) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(launcher));
    int options = lines.indexOf("[JavaOptions]");
    if (options < 0) {
      throw new IllegalStateException(launcher + " has no options");
    }
    lines.add(options + 1, "java-options=-XX:AOTCache=$APPDIR/" + cache);
    Files.write(launcher, lines);
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (var all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
