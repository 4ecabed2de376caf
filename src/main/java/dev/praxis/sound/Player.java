package dev.praxis.sound;

import dev.praxis.signal.Gentle;
import dev.praxis.signal.Resample;
import dev.praxis.signal.Wave;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// Plays one sound at a time on a thread of its own; a new one ends the one before. Whatever is
/// played begins softly and at a limited level.
public final class Player {
  /// Sound handed to the device at once: a stop is heard after this and what the device holds.
  private static final double BLOCK_SECONDS = 0.01;

  private final Speakers speakers;
  private Optional<Playing> current = Optional.empty();

  /// How playing ended.
  public sealed interface End {
    record Played() implements End {}

    record Stopped() implements End {}

    record Failed(DeviceProblem why) implements End {}
  }

  public Player(Speakers speakers) {
    this.speakers = speakers;
  }

  /// Whether there is anything to play on; may take a moment.
  public boolean present() {
    return speakers.present();
  }

  /// Begins to play.
  ///
  /// @param loop whether it begins again at its end
  /// @param ended called once, on another thread
  public synchronized void play(Wave wave, boolean loop, Consumer<End> ended) {
    stop();
    var playing = new Playing(speakers, wave, loop);
    current = Optional.of(playing);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("sound-play")
            .unstarted(() -> ended.accept(playing.carriedOut()));
    playing.thread = Optional.of(thread);
    thread.start();
  }

  /// Plays on to the end of the sound, or again and again.
  public synchronized void loop(boolean on) {
    current.ifPresent(playing -> playing.loop = on);
  }

  /// How far into the sound what is heard now lies, in seconds; empty when nothing plays.
  public synchronized OptionalDouble heardSeconds() {
    return current.map(Playing::heardSeconds).orElse(OptionalDouble.empty());
  }

  /// Ends what is playing; nothing is left of it after 100 ms.
  public synchronized void stop() {
    current.ifPresent(Playing::stop);
    current = Optional.empty();
  }

  /// One sound on its way out.
  private static final class Playing {
    private final Speakers speakers;
    private final Wave wave;
    private Optional<Thread> thread = Optional.empty();
    private volatile boolean loop;
    private volatile boolean stopped;
    private volatile double heard = Double.NaN;

    Playing(Speakers speakers, Wave wave, boolean loop) {
      this.speakers = speakers;
      this.wave = wave;
      this.loop = loop;
    }

    void stop() {
      stopped = true;
      thread.ifPresent(Thread::interrupt);
    }

    OptionalDouble heardSeconds() {
      double now = heard;
      return Double.isNaN(now) ? OptionalDouble.empty() : OptionalDouble.of(now);
    }

    End carriedOut() {
      try (Speaker speaker = speakers.open(wave.rate())) {
        Wave fit = Resample.of(Wave.of(wave.rate(), wave.mix()), speaker.rate());
        double[] sound = Gentle.of(fit).mix();
        do {
          once(speaker, sound);
        } while (loop && !stopped && sound.length > 0);
        if (!stopped) {
          speaker.drain();
        }
        return stopped ? new End.Stopped() : new End.Played();
      } catch (InterruptedException told) {
        return new End.Stopped();
      } catch (DeviceProblem gone) {
        return new End.Failed(gone);
      } finally {
        heard = Double.NaN;
      }
    }

    /// The device still holds some of what it was given: at a new beginning, of the end.
    private double behind(int given, int length, Speaker speaker) {
      double at = (double) given / speaker.rate() - speaker.waitingSeconds();
      double whole = (double) length / speaker.rate();
      return at >= 0 ? at : loop ? Math.max(0, at + whole) : 0;
    }

    private void once(Speaker speaker, double[] sound) throws DeviceProblem, InterruptedException {
      int block = Math.max(1, (int) (BLOCK_SECONDS * speaker.rate()));
      for (int at = 0; at < sound.length && !stopped; at += block) {
        speaker.write(sound, at, Math.min(block, sound.length - at));
        heard = behind(Math.min(at + block, sound.length), sound.length, speaker);
      }
    }
  }
}
