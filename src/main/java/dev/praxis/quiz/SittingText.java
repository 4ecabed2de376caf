package dev.praxis.quiz;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sittings as text, a line each for the head, every question and every reply; texts are
/// percent-encoded, so that no answer can break a line.
public final class SittingText {
  private static final String HEAD = "sitting";
  private static final String SLOT = "slot";
  private static final String REPLY = "reply";
  private static final String NONE = "-";

  private SittingText() {}

  public static String write(Sitting sitting) {
    var lines = new ArrayList<String>();
    lines.add(
        line(
            HEAD,
            sitting.behaviour(),
            sitting.title(),
            sitting.limit().map(limit -> Long.toString(limit.toMillis())).orElse(NONE),
            sitting.began().toEpochMilli(),
            sitting.at(),
            sitting.over(),
            String.join(",", sitting.flags().stream().map(String::valueOf).toList())));
    for (Sitting.Slot slot : sitting.slots()) {
      lines.add(line(SLOT, slot.lesson(), slot.question(), slot.seed(), slot.about()));
    }
    sitting
        .replies()
        .forEach(
            (place, reply) ->
                lines.add(
                    line(
                        REPLY,
                        place,
                        reply.answer(),
                        reply.confidence().map(Confidence::name).orElse(NONE),
                        reply.hints(),
                        reply.verdict().map(each -> each.outcome().name()).orElse(NONE),
                        reply.verdict().map(Sitting.Verdict::share).orElse(0.0),
                        reply.verdict().map(Sitting.Verdict::fault).orElse(false))));
    return String.join("\n", lines);
  }

  private static String line(Object... fields) {
    var encoded = new ArrayList<String>();
    for (Object field : fields) {
      encoded.add(URLEncoder.encode(String.valueOf(field), StandardCharsets.UTF_8));
    }
    return String.join(" ", encoded);
  }

  /// Reads what `write` wrote; nothing where the text cannot be one.
  public static Optional<Sitting> read(String text) {
    try {
      List<List<String>> lines = text.lines().map(SittingText::fields).toList();
      var slots = new ArrayList<Sitting.Slot>();
      Map<Integer, Sitting.Reply> replies = new TreeMap<>();
      for (List<String> line : lines) {
        switch (line.getFirst()) {
          case SLOT ->
              slots.add(
                  new Sitting.Slot(
                      line.get(1), line.get(2), Long.parseLong(line.get(3)), line.get(4)));
          case REPLY -> replies.put(Integer.valueOf(line.get(1)), reply(line));
          default -> {}
        }
      }
      return Optional.of(sitting(lines.getFirst(), slots, replies));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException other) {
      return Optional.empty();
    }
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    for (String field : line.split(" ", -1)) {
      fields.add(URLDecoder.decode(field, StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static Sitting sitting(
      List<String> head, List<Sitting.Slot> slots, Map<Integer, Sitting.Reply> replies) {
    Set<Integer> flags = new TreeSet<>();
    for (String flag : head.get(7).split(",")) {
      if (!flag.isEmpty()) {
        flags.add(Integer.valueOf(flag));
      }
    }
    return new Sitting(
        Behaviour.valueOf(head.get(1)),
        head.get(2),
        head.get(3).equals(NONE)
            ? Optional.empty()
            : Optional.of(Duration.ofMillis(Long.parseLong(head.get(3)))),
        Instant.ofEpochMilli(Long.parseLong(head.get(4))),
        slots,
        replies,
        flags,
        Integer.parseInt(head.get(5)),
        Boolean.parseBoolean(head.get(6)));
  }

  private static Sitting.Reply reply(List<String> line) {
    Optional<Sitting.Verdict> verdict =
        line.get(5).equals(NONE)
            ? Optional.empty()
            : Optional.of(
                new Sitting.Verdict(
                    Outcome.valueOf(line.get(5)),
                    Double.parseDouble(line.get(6)),
                    Boolean.parseBoolean(line.get(7))));
    return new Sitting.Reply(
        line.get(2),
        line.get(3).equals(NONE) ? Optional.empty() : Optional.of(Confidence.valueOf(line.get(3))),
        Integer.parseInt(line.get(4)),
        verdict);
  }
}
