package dev.praxis.app;

import dev.praxis.bench.Machine;
import dev.praxis.cli.Exit;
import dev.praxis.cli.Version;
import dev.praxis.sound.LiveColumns;
import dev.praxis.sound.Pace;
import dev.praxis.sound.Recorder;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import picocli.CommandLine.Command;

/// Shows noise as if it came from a microphone and says how well the live view keeps up.
@Command(
    name = "live",
    resourceBundle = "dev.praxis.app.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class LiveCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(LiveCommand.class);
  private static final int[] RATES = {16_000, 48_000};
  private static final int SECONDS = 10;
  private final PrintWriter out;

  LiveCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    double load = Machine.loadNow();
    Headless.start();
    out.println(WORDS.say("live.machine", "machine", Machine.here().written(), "load", load));
    for (int rate : RATES) {
      out.println(measured(rate));
    }
    return Exit.DONE;
  }

  private static String measured(int rate) throws Exception {
    var columns = new LiveColumns(rate);
    var recorder = new Recorder(new NoiseSource(rate, SECONDS, Pace.real()), columns, Pace.real());
    LiveView view = Headless.call(() -> shown(columns));
    recorder.start();
    recorder.join();
    return Headless.call(() -> said(rate, view));
  }

  private static LiveView shown(LiveColumns columns) {
    var view = new LiveView(Pace.real(), () -> {});
    var stage = new Stage();
    stage.setScene(new Scene(view, 800, 300));
    Theme.LIGHT.apply(stage.getScene());
    stage.show();
    view.show(columns);
    return view;
  }

  private static String said(int rate, LiveView view) {
    view.getScene().getWindow().hide();
    return WORDS.say(
        "live.rate",
        "rate",
        rate,
        "pulses",
        Numbers.fixed((double) view.pulses() / SECONDS, 1),
        "latency",
        Numbers.fixed(view.latencyMillis(), 1),
        "dropped",
        view.dropped());
  }
}
