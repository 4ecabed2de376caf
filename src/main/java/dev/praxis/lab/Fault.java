package dev.praxis.lab;

import dev.praxis.words.Words;

/// Our own fault in a lab: logged once for who must repair it, said with a code a learner can
/// quote.
final class Fault {
  private static final Words WORDS = Words.of(Fault.class);

  private Fault() {}

  static Notice in(String lab, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    String code = bug.getClass().getSimpleName() + "-" + Integer.toHexString(place.hashCode());
    System.getLogger(LiveRun.class.getName()).log(System.Logger.Level.ERROR, lab, bug);
    return new Notice(
        WORDS.say("live.fault", "lab", lab, "code", code), WORDS.say("live.fault.try"));
  }
}
