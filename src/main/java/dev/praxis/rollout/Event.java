package dev.praxis.rollout;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.words.Words;
import java.util.Locale;

/// A line of the log.
///
/// @param detail what fills the sentence: a version, a share, a signal
public record Event(long tick, What what, By by, String detail) {
  private static final Words WORDS = Words.of(Event.class);

  /// The day from 1 and the time of day, such as `day 2, 14:05`.
  public static String time(long tick) {
    long minutes = tick % Clock.DAY * Clock.SECONDS / 60;
    String clock = two(minutes / 60) + ":" + two(minutes % 60);
    return WORDS.say("time", "day", tick / Clock.DAY + 1, "clock", clock);
  }

  private static String two(long number) {
    return (number < 10 ? "0" : "") + number;
  }

  /// Who, in a word.
  public String who() {
    return WORDS.say("by." + by.name().toLowerCase(Locale.ROOT));
  }

  /// What happened, in a sentence.
  public String sentence() {
    boolean alarm = what == What.RANG || what == What.FELL_SILENT;
    String shown = alarm ? signal(detail) : detail;
    return WORDS.say("event." + what.name().toLowerCase(Locale.ROOT), "detail", shown);
  }

  /// A signal by its name in small letters.
  public static String signal(String name) {
    return WORDS.say("signal." + name);
  }

  /// A verdict of the judge by its name in small letters.
  static String verdict(String name) {
    return WORDS.say("verdict." + name);
  }

  static String degree(dev.praxis.rollout.pattern.Degree degree) {
    return WORDS.say("degree." + degree.name().toLowerCase(Locale.ROOT));
  }
}
