package dev.praxis.evidence;

import dev.praxis.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What would be handed in, in a few sentences, for the learner to see before saving.
///
/// @param byLesson entries of each lesson; those outside lessons under an empty name
public record Contents(
    long answers, long steps, long runs, long sittings, SortedMap<String, Integer> byLesson) {
  private static final Words WORDS = Words.of(Contents.class);

  public static Contents of(List<Entry> entries) {
    var byLesson = new TreeMap<String, Integer>();
    entries.forEach(entry -> byLesson.merge(lesson(entry), 1, Integer::sum));
    return new Contents(
        count(entries, Entry.Answered.class),
        count(entries, Entry.Stepped.class),
        count(entries, Entry.Ran.class),
        count(entries, Entry.Sat.class),
        byLesson);
  }

  private static long count(List<Entry> entries, Class<? extends Entry> kind) {
    return entries.stream().filter(kind::isInstance).count();
  }

  private static String lesson(Entry entry) {
    return switch (entry) {
      case Entry.Answered answered -> answered.answer().asked().lesson();
      case Entry.Stepped stepped -> stepped.step().walk().lesson();
      case Entry.Ran ran -> ran.run().lesson();
      case Entry.Sat sat -> "";
    };
  }

  /// A sentence each: counts, the days, and each lesson.
  public static List<String> said(List<Entry> entries, ZoneId zone) {
    Contents all = of(entries);
    if (entries.isEmpty()) {
      return List.of(WORDS.say("contents.none"));
    }
    var lines = new ArrayList<String>();
    lines.add(
        WORDS.say(
            "contents.counts",
            "answers",
            all.answers(),
            "steps",
            all.steps(),
            "runs",
            all.runs(),
            "sittings",
            all.sittings()));
    lines.add(
        WORDS.say(
            "contents.days",
            "first",
            day(entries.getFirst().at(), zone),
            "last",
            day(entries.getLast().at(), zone)));
    all.byLesson()
        .forEach(
            (lesson, count) ->
                lines.add(
                    lesson.isEmpty()
                        ? WORDS.say("contents.elsewhere", "count", count)
                        : WORDS.say("contents.lesson", "lesson", lesson, "count", count)));
    return lines;
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
