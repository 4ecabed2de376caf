package dev.praxis.app;

import dev.praxis.words.Words;
import dev.praxis.work.Work;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;

/// Our own faults: logged once for who must repair them, said with a code the learner can quote,
/// and
/// the window lives on.
record Faults(Work work, Consumer<String> say) implements UncaughtExceptionHandler {
  private static final Words WORDS = Words.of(Faults.class);

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    System.getLogger(Faults.class.getName())
        .log(System.Logger.Level.ERROR, "uncaught in " + thread.getName(), fault);
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    String code = fault.getClass().getSimpleName() + "-" + Integer.toHexString(place.hashCode());
    work.show(() -> say.accept(WORDS.say("fault", "code", code)));
  }
}
