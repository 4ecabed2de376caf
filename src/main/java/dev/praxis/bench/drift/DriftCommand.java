package dev.praxis.bench.drift;

import dev.praxis.bench.Machine;
import dev.praxis.bench.Range;
import dev.praxis.bench.Telling;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.stream.Dice;
import dev.praxis.stream.detect.Detector;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.detect.Reading;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.io.File;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how long each drift detector takes for an input, beside MOA's on the same bits.
@Command(
    name = "drift",
    resourceBundle = "dev.praxis.bench.drift.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class DriftCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(DriftCommand.class);
  private static final int LEAST_INPUTS = 1_000;
  private static final int MOST_INPUTS = 10_000_000;
  private static final int MOST_ROUNDS = 1_000;
  private static final double[] RATES = {0.1, 0.3, 0.2, 0.05};
  private final PrintWriter out;

  @Option(names = "--moa", paramLabel = "JARS", descriptionKey = "drift.moa")
  private Optional<String> moa = Optional.empty();

  @Option(names = "--inputs", paramLabel = "N", descriptionKey = "drift.inputs")
  private int inputs = 100_000;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "drift.rounds")
  private int rounds = 21;

  @Mixin private final Telling telling = new Telling();

  public DriftCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem {
    new Range("inputs", LEAST_INPUTS, MOST_INPUTS).check(inputs);
    new Range("rounds", 1, MOST_ROUNDS).check(rounds);
    List<Duel> duels = duels();
    telling.print(out, () -> tree(duels), () -> written(duels));
    return Exit.DONE;
  }

  private List<Duel> duels() throws CliProblem {
    double[] bits = bits();
    var duels = new ArrayList<Duel>();
    try {
      Optional<Moa> peer = moa.isEmpty() ? Optional.empty() : Optional.of(new Moa(jars(moa.get())));
      for (Kind kind : Kind.values()) {
        Optional<Runner> theirs = peer.isEmpty() ? Optional.empty() : peer.get().runner(kind);
        duels.add(Duel.of(kind, read -> drifts(kind, read), theirs, bits, rounds));
      }
    } catch (ReflectiveOperationException | LinkageError | MalformedURLException failure) {
      throw new CliProblem(
          Exit.WRONG_USE,
          WORDS.say("drift.moa.wrong", "why", String.valueOf(failure.getMessage())),
          WORDS.say("drift.moa.try"));
    }
    return duels;
  }

  private static URL[] jars(String path) throws MalformedURLException {
    var urls = new ArrayList<URL>();
    for (String jar : path.split(File.pathSeparator, -1)) {
      urls.add(new File(jar).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /// Errors whose rate goes up and down in four parts.
  private double[] bits() {
    var dice = new Dice(1);
    double[] bits = new double[inputs];
    Arrays.setAll(bits, i -> dice.happens(RATES[(int) (4L * i / inputs)]) ? 1 : 0);
    return bits;
  }

  private static int drifts(Kind kind, double[] bits) {
    Detector detector = kind.detector(Reading.MOA, 1);
    int drifts = 0;
    for (double bit : bits) {
      drifts += detector.add(bit) == Level.DRIFT ? 1 : 0;
    }
    return drifts;
  }

  private Map<String, Object> tree(List<Duel> duels) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("bench", "drift");
    tree.put("machine", Machine.here().tree());
    tree.put("inputs", inputs);
    tree.put("rounds", rounds);
    tree.put("detectors", duels.stream().map(Duel::tree).toList());
    return tree;
  }

  private String written(List<Duel> duels) {
    var text = new StringBuilder(Machine.here().written());
    text.append('\n').append(WORDS.say("drift.note", "inputs", inputs, "rounds", rounds));
    text.append("\n\n");
    for (Duel duel : duels) {
      text.append(line(duel));
    }
    return text.toString();
  }

  private static String line(Duel duel) {
    String theirs = duel.theirs().map(DriftCommand::shown).orElse("–");
    String agree = WORDS.say(duel.agree() ? "drift.agree" : "drift.differ");
    return String.format(
        Locale.ROOT,
        "%-13s %-24s %-24s %6s %s%n",
        duel.kind().id(),
        shown(duel.ours()),
        theirs,
        duel.drifts(),
        duel.theirs().isEmpty() ? "" : agree);
  }

  private static String shown(Speed speed) {
    return Numbers.fixed(speed.median(), 1)
        + " ("
        + Numbers.fixed(speed.low(), 1)
        + "–"
        + Numbers.fixed(speed.high(), 1)
        + ")";
  }
}
