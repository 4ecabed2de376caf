package dev.praxis.lab.report;

import dev.praxis.lab.Lab;
import dev.praxis.words.Words;

/// What a lab and its parts are called; where it has no words for a part, the id stands in.
public record LabWords(Words words, String id) {
  public static LabWords of(Lab<?, ?> lab) {
    return new LabWords(lab.words(), lab.spec().id());
  }

  public String title() {
    return words.find("title").orElse(id);
  }

  public String summary() {
    return words.find("summary").orElse("");
  }

  public String role(String role) {
    return words.find("role." + role).orElse(role);
  }

  public String knob(String knob) {
    return words.find("knob." + knob + ".label").orElse(knob);
  }

  public String knobHelp(String knob) {
    return words.find("knob." + knob + ".help").orElse("");
  }

  public String handle(String handle) {
    return words.find("handle." + handle + ".label").orElse(handle);
  }

  public String handleHelp(String handle) {
    return words.find("handle." + handle + ".help").orElse("");
  }

  public String stride(String stride) {
    return words.find("stride." + stride).orElse(stride);
  }

  public String slot(String slot) {
    return words.find("slot." + slot).orElse(slot);
  }

  /// A score by its own name, or by its family's: `recall_setosa` is “Recall of setosa”.
  /// A score of a family, such as `recall_*`, is named by its stem; what stands after it may have a
  /// heading of its own.
  public String score(String score) {
    String own = "score." + score + ".label";
    int cut = score.indexOf('_');
    String family = "score." + (cut < 0 ? score : score.substring(0, cut)) + ".label";
    if (words.find(own).isEmpty() && words.find(family).isPresent()) {
      String rest = cut < 0 ? "" : score.substring(cut + 1);
      return words.say(family, "class", member(rest));
    }
    return words.find(own).orElse(score.replace('_', ' '));
  }

  /// A member of a family of scores, such as the class in `recall_setosa`.
  public String member(String member) {
    return words.find("head." + member).orElse(member.replace('_', ' '));
  }

  /// A family of scores by the stem of its names, such as `recall_`.
  public String family(String stem) {
    return words.say("score." + stem.substring(0, stem.length() - 1) + ".row");
  }

  public String scoreHelp(String score) {
    int cut = score.indexOf('_');
    return words
        .find("score." + score + ".help")
        .or(() -> words.find("score." + (cut < 0 ? score : score.substring(0, cut)) + ".help"))
        .orElse("");
  }
}
