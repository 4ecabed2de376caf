package dev.praxis.rollout;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.incident.Trouble;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is written down after an incident, from the log: what happened, whom it harmed, how it was
/// noticed and ended, what to change. It names roles and signals, never a culprit.
///
/// Form: Beyer and others (2016), Site Reliability Engineering, chapter 15, Postmortem culture.
public final class Postmortem {
  private static final Words WORDS = Words.of(Postmortem.class);

  /// Turning points of the time line, at most.
  private static final int MOST = 12;

  private final Deployment run;
  private final long onset;
  private final String kind;

  /// A paragraph.
  public record Part(String heading, String text) {}

  private Postmortem(Deployment run, long onset) {
    this.run = run;
    this.onset = onset;
    this.kind = run.trouble().name().toLowerCase(Locale.ROOT);
  }

  /// The paragraphs; none before the incident has been survived or lost.
  public static List<Part> of(Deployment run) {
    boolean over = run.standing() == Standing.SURVIVED || run.standing() == Standing.LOST;
    return over && run.onset().isPresent()
        ? new Postmortem(run, run.onset().get()).written()
        : List.of();
  }

  private List<Part> written() {
    var parts = new ArrayList<Part>();
    add(parts, "what", WORDS.say("trouble." + kind, "time", Event.time(onset)));
    add(parts, "impact", impact());
    add(parts, "detection", detection());
    add(parts, "end", ended());
    add(parts, "helped", helped());
    add(parts, "change", WORDS.say("change." + kind));
    for (Event event : turningPoints()) {
      parts.add(new Part(Event.time(event.tick()), event.who() + ": " + event.sentence()));
    }
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, String heading, String text) {
    parts.add(new Part(WORDS.say("heading." + heading), text));
  }

  private String impact() {
    Tally tally = run.tally();
    String share = Numbers.shown(100.0 * tally.harmed() / Math.max(1, tally.asked()));
    return WORDS.say(
        run.standing() == Standing.LOST ? "impact.lost" : "impact.bearable",
        "harmed",
        tally.harmed(),
        "share",
        share,
        "bearable",
        Math.round(run.plan().bearable()));
  }

  private String detection() {
    var at = run.tally().detected();
    String first =
        during().stream()
            .filter(event -> event.what() == What.RANG)
            .findFirst()
            .map(event -> Event.signal(event.detail()) + ", " + minutes(event.tick()))
            .orElse(WORDS.say("detection.silent"));
    return at.isEmpty()
        ? WORDS.say("detection.never", "first", first)
        : WORDS.say("detection.at", "minutes", minutes(at.getAsLong()), "first", first);
  }

  private String minutes(long tick) {
    return WORDS.say("minutes", "n", Numbers.shown(Clock.minutes(tick - onset)));
  }

  private String ended() {
    var at = run.tally().contained();
    return at.isEmpty()
        ? WORDS.say("end.never")
        : WORDS.say("end.at", "minutes", minutes(at.getAsLong()), "acts", run.tally().acts());
  }

  private String helped() {
    String helpful = acts(true);
    String other = acts(false);
    String none = WORDS.say("helped.none");
    return WORDS.say(
        "helped",
        "helped",
        helpful.isEmpty() ? none : helpful,
        "other",
        other.isEmpty() ? none : other);
  }

  private String acts(boolean helpful) {
    return during().stream()
        .filter(event -> event.by() == By.PERSON || event.by() == By.RULE)
        .map(Event::what)
        .filter(Postmortem::isAct)
        .filter(what -> helps(run.trouble(), what) == helpful)
        .distinct()
        .map(what -> WORDS.say("act." + what.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isAct(What what) {
    return switch (what) {
      case PROMOTED, PAUSED, ROLLED_BACK, TRAINING, FELL_BACK, SERVER_ADDED, RESTARTED, DEGREE ->
          true;
      case RELEASE_BEGAN,
          STAGE,
          WENT_ON,
          NOTHING_TO_ROLL_BACK,
          NOTHING_TO_PROMOTE,
          NOTHING_TO_PAUSE,
          ALREADY_TRAINING,
          TOO_FEW_LABELS,
          TRAINED,
          NOT_BETTER,
          CAME_BACK,
          SERVER_REMOVED,
          NO_MORE_SERVERS,
          CRASHED,
          RANG,
          FELL_SILENT,
          ACKNOWLEDGED,
          NOTHING_RINGS,
          JUDGED ->
          false;
    };
  }

  /// Which acts are a cure for which kind of trouble, or at least buy time.
  static boolean helps(Trouble trouble, What act) {
    return switch (trouble) {
      case NONE, SURPRISE -> false;
      case BAD_MODEL -> List.of(What.ROLLED_BACK, What.PAUSED, What.FELL_BACK).contains(act);
      case LOST_INPUT -> List.of(What.FELL_BACK, What.DEGREE).contains(act);
      case CROWD -> List.of(What.SERVER_ADDED, What.FELL_BACK).contains(act);
      case DRIFT -> List.of(What.TRAINING, What.PROMOTED).contains(act);
      case LEAK -> List.of(What.ROLLED_BACK, What.RESTARTED).contains(act);
      case LATE_LABELS -> List.of(What.PAUSED, What.ROLLED_BACK).contains(act);
    };
  }

  private List<Event> during() {
    return run.events().between(0, run.events().size()).stream()
        .filter(event -> event.tick() >= onset)
        .toList();
  }

  private List<Event> turningPoints() {
    return during().stream()
        .filter(event -> event.what() != What.FELL_SILENT && event.what() != What.JUDGED)
        .limit(MOST)
        .toList();
  }
}
