package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/// Runs snippets in this virtual machine, as a learner's shell would.
public final class SnippetRunner {
  private SnippetRunner() {}

  /// The numbers a snippet prints, by name, in their order.
  public static Map<String, Double> printed(String java) {
    ByteArrayOutputStream out = SaidByThread.listen();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      evaluate(shell, java);
    } finally {
      SaidByThread.end();
    }
    var printed = new LinkedHashMap<String, Double>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("\\w+ \\S+"))
        .map(line -> line.split(" "))
        .forEach(pair -> printed.put(pair[0], Double.valueOf(pair[1])));
    return printed;
  }

  private static void evaluate(JShell shell, String java) {
    String rest = java;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as(rest).isTrue();
      for (var event : shell.eval(next.source())) {
        assertThat(event.exception()).as(next.source()).isNull();
        assertThat(event.status())
            .as(next.source() + shell.diagnostics(event.snippet()).toList())
            .isIn(Status.VALID, Status.RECOVERABLE_DEFINED);
      }
      rest = next.remaining();
    }
  }

  /// Runs the run's snippet; every score it prints is the one the lab shows, to nine digits.
  /// Returns what was printed.
  public static Map<String, Double> assertAgrees(Run<?, ?> run) throws InterruptedException {
    Drawing drawing = run.draw(false);
    String java = run.snippet();
    Map<String, Double> printed = printed(java);
    assertThat(java).doesNotContain("dev.praxis").doesNotContainPattern("\\{\\{[a-z_]+}}");
    assertThat(drawing.scores().keySet()).containsAnyElementsOf(printed.keySet());
    drawing
        .scores()
        .forEach(
            (id, score) -> {
              if (printed.containsKey(id)) {
                double shown = score.value();
                assertThat(printed.get(id))
                    .as(id)
                    .isCloseTo(shown, within(1e-9 * Math.max(1, Math.abs(shown))));
              }
            });
    drawing
        .said()
        .flatMap(Narration::line)
        .ifPresent(
            line -> assertThat(java.lines()).filteredOn(one -> one.contains(line)).hasSize(1));
    return printed;
  }
}
