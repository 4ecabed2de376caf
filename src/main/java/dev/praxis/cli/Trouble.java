package dev.praxis.cli;

import dev.praxis.data.DataProblem;
import dev.praxis.lab.Refusal;
import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong, on one line: what, then what to do. The stack trace only on request.
final class Trouble {
  private static final Words WORDS = Words.of(Trouble.class);
  private final PrintWriter err;

  Trouble(PrintWriter err) {
    this.err = err;
  }

  /// Arguments that the parser refuses.
  int wrongUse(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && line.getParent() == null) {
      List<String> there = line.getSubcommands().keySet().stream().sorted().toList();
      CliProblem unknown =
          Choice.unknown("command.unknown", unmatched.getUnmatched().getFirst(), there);
      say(unknown.what(), unknown.advice());
    } else {
      String command = line.getCommandSpec().qualifiedName();
      say(String.valueOf(wrong.getMessage()), WORDS.say("see-help", "command", command));
    }
    trace(wrong, List.of(arguments).contains(RootCommand.DEBUG));
    return Exit.WRONG_USE;
  }

  /// A command that ended with an exception.
  int failed(Exception failed, CommandLine command) {
    boolean debug = command.getParseResult() != null && debug(command);
    int exit =
        switch (failed) {
          case CliProblem problem -> {
            say(problem.what(), problem.advice());
            yield problem.exit();
          }
          case Refusal refusal -> {
            say(refusal.notice().what(), refusal.notice().advice());
            yield Exit.FAILED;
          }
          case DataProblem problem -> {
            say(problem.place().written() + ": " + problem.what(), problem.advice());
            yield Exit.FAILED;
          }
          case SpokenProblem problem -> {
            say(problem.what(), problem.advice());
            yield Exit.FAILED;
          }
          case Exception fault -> {
            say(WORDS.say("fault", "code", code(fault)), WORDS.say("fault.try"));
            yield Exit.FAILED;
          }
        };
    trace(failed, debug);
    return exit;
  }

  private static boolean debug(CommandLine command) {
    CommandLine root = command;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root.getCommand() instanceof RootCommand options && options.debug();
  }

  /// Something worth knowing that stops nothing.
  void remark(String what, String advice) {
    say(what, advice);
  }

  private void say(String what, String advice) {
    err.println(line(what, advice));
  }

  /// “praxis: what: what to do” without line ends, whatever a file or column is called.
  static String line(String what, String advice) {
    String first = what.strip().replaceFirst("\\.$", "");
    String rest = advice.strip().replaceFirst("\\.$", "");
    String joined = rest.isEmpty() ? first : first + ": " + lowered(rest);
    return "praxis: " + joined.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  /// The first letter small, unless the word is an abbreviation.
  private static String lowered(String sentence) {
    boolean word = sentence.length() < 2 || !Character.isUpperCase(sentence.charAt(1));
    return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
  }

  private static String code(Exception fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    return fault.getClass().getSimpleName() + "-" + Integer.toHexString(place.hashCode());
  }

  private void trace(Exception cause, boolean wanted) {
    if (wanted) {
      cause.printStackTrace(err);
    }
  }
}
