package dev.praxis.app;

import dev.praxis.data.DataProblem;
import dev.praxis.data.Recordings;
import dev.praxis.data.Sound;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.sound.Devices;
import dev.praxis.sound.Microphones;
import dev.praxis.sound.Recorder;
import dev.praxis.sound.Source;
import dev.praxis.sound.Speakers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The sheet that records, for its picture: a spoken digit is heard, faster than real time.
final class RecordShot {
  private static final String LAB = "spectrograms";
  private final Rooms rooms;

  RecordShot(Rooms rooms) {
    this.rooms = rooms;
  }

  void show(Shell shell) {
    var devices = new Devices(Speakers.none(), new OneMicrophone());
    RecordSheet sheet = sheet(shell, devices);
    sheet.open(() -> source(rooms));
    sheet.recorder().ifPresent(RecordShot::finished);
    Shots.settle(shell);
    sheet.live().pulse();
  }

  /// On a computer without a microphone.
  static void without(Shell shell) {
    RecordSheet sheet = sheet(shell, Devices.none());
    Shots.settle(shell);
    sheet.live().pulse();
  }

  private static RecordSheet sheet(Shell shell, Devices devices) {
    shell.go(new Place.LabAlone(Experiment.of(LAB, Map.of()), Goal.START));
    Shots.settle(shell);
    var session = shell.labOnScreen().orElseThrow();
    return shell.labDesk().record(session.model(), "data", devices);
  }

  private static void finished(Recorder recorder) {
    try {
      recorder.join();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private static Source source(Rooms rooms) throws DataProblem {
    Recordings recordings = rooms.catalogue().recordings();
    Sound spoken = recordings.read(recordings.all().getFirst());
    return new Quick(spoken.header().rate(), spoken.read(0, spoken.seconds()).mix());
  }

  /// One microphone by name; nothing is heard of it.
  private static final class OneMicrophone implements Microphones {
    @Override
    public List<String> names() {
      return List.of("Headset");
    }

    @Override
    public Source open(String name) {
      return new Quick(8_000, new double[0]);
    }
  }

  /// Samples as fast as they are asked for.
  private static final class Quick implements Source {
    private final int rate;
    private final double[] samples;
    private int place;

    Quick(int rate, double[] samples) {
      this.rate = rate;
      this.samples = Arrays.copyOf(samples, samples.length);
    }

    @Override
    public int rate() {
      return rate;
    }

    @Override
    public double bufferMillis() {
      return 80;
    }

    @Override
    public long behindNanos() {
      return 0;
    }

    @Override
    public int read(double[] into) {
      int count = Math.min(into.length, samples.length - place);
      System.arraycopy(samples, place, into, 0, Math.max(0, count));
      place += count;
      return count > 0 ? count : -1;
    }

    @Override
    public void close() {}
  }
}
