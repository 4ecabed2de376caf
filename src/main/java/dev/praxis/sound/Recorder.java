package dev.praxis.sound;

import java.util.Arrays;
import java.util.Optional;

/// Records from a source on a thread of its own until told to stop, the source ends, or it is long
/// enough.
public final class Recorder implements AutoCloseable {
  /// The longest recording.
  public static final int MOST_SECONDS = 600;

  private static final int MOST_SAMPLES = 1 << 25;
  private static final double DECAY = 0.9;
  private static final double FULL = 32_767.0 / 32_768;

  /// Where a recording stands.
  public enum State {
    RUNNING,
    /// Told to.
    STOPPED,
    /// The source has no more.
    OVER,
    /// As long as a recording may be.
    FULL,
    /// The device went away.
    LOST
  }

  /// What is known of a recording so far.
  ///
  /// @param level the greatest sample of the last moment, 0 to 1
  /// @param peak the greatest sample of all
  /// @param clipped samples at full scale
  /// @param trouble why it ended, where the device went away
  public record Progress(
      State state,
      double seconds,
      double level,
      double peak,
      long clipped,
      Optional<DeviceProblem> trouble) {
    private static final double SILENCE = 1e-4;
    private static final double LISTENING_SECONDS = 1;

    static final Progress BEGUN = new Progress(State.RUNNING, 0, 0, 0, 0, Optional.empty());

    /// Whether for a second or more nothing came, as from a microphone a program may not use.
    public boolean silent() {
      return peak < SILENCE && (seconds >= LISTENING_SECONDS || state != State.RUNNING);
    }

    Progress heard(double[] block, int count, double until) {
      double loudest = Arrays.stream(block, 0, count).map(Math::abs).max().orElse(0);
      long cut = Arrays.stream(block, 0, count).filter(each -> Math.abs(each) >= FULL).count();
      return new Progress(
          state,
          until,
          Math.max(loudest, level * DECAY),
          Math.max(peak, loudest),
          clipped + cut,
          trouble);
    }

    Progress ended(State how, Optional<DeviceProblem> why) {
      return new Progress(how, seconds, 0, peak, clipped, why);
    }
  }

  private final Source source;
  private final LiveColumns columns;
  private final Pace pace;
  private final Take take;
  private final Thread thread;
  private volatile Progress progress = Progress.BEGUN;
  private volatile boolean stopped;

  /// @param pace the clock the columns are stamped with
  public Recorder(Source source, LiveColumns columns, Pace pace) {
    this.source = source;
    this.columns = columns;
    this.pace = pace;
    take = new Take(source.rate());
    thread = Thread.ofPlatform().daemon().name("sound-record").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  private void run() {
    try (source) {
      State how = heard();
      progress = progress.ended(how, Optional.empty());
    } catch (DeviceProblem lost) {
      // A file that is being read when the recording is stopped looks like a lost one.
      progress =
          stopped
              ? progress.ended(State.STOPPED, Optional.empty())
              : progress.ended(State.LOST, Optional.of(lost));
    } catch (InterruptedException told) {
      progress = progress.ended(State.STOPPED, Optional.empty());
    } finally {
      if (progress.state() == State.RUNNING) {
        progress = progress.ended(State.LOST, Optional.empty());
      }
    }
  }

  private State heard() throws DeviceProblem, InterruptedException {
    double[] block = new double[Math.max(1, source.rate() / LiveColumns.PER_SECOND)];
    int most = (int) Math.min(MOST_SAMPLES, (long) MOST_SECONDS * source.rate());
    while (!stopped) {
      int count = source.read(block);
      if (count < 0) {
        return State.OVER;
      }
      int kept = Math.min(count, most - take.samples());
      take.add(block, kept);
      columns.add(block, kept, pace.now() - source.behindNanos());
      progress = progress.heard(block, kept, take.seconds());
      if (take.samples() == most) {
        return State.FULL;
      }
    }
    return State.STOPPED;
  }

  public Progress progress() {
    return progress;
  }

  /// Ends the recording; what was recorded can be taken.
  public void stop() {
    stopped = true;
    thread.interrupt();
  }

  /// Waits until the recording has ended.
  public void join() throws InterruptedException {
    thread.join();
  }

  /// What was recorded.
  ///
  /// @throws IllegalStateException while it goes on
  public Take take() {
    if (progress.state() == State.RUNNING) {
      throw new IllegalStateException("the recording goes on");
    }
    return take;
  }

  @Override
  public void close() {
    stop();
  }
}
