package dev.praxis.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;

/// Which room may know which, and which room owns what is dangerous to have twice.
class RoomsTest {
  private static final JavaClasses PRAXIS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(Path.of("target/classes"));
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Path.of("target/test-classes/dev/praxis/rules/planted"));

  private static ArchRule only(List<String> rooms, String touch, String because) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms.toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAnyPackage(touch))
        .because(because);
  }

  private static final ArchRule JAVAFX =
      only(
          List.of("dev.praxis..ui", "dev.praxis.app"),
          "javafx..",
          "what computes knows nothing of windows: return a value (a Figure, a Notice, a Snapshot)"
              + " and show it in the feature's ui package");
  private static final ArchRule SQL =
      only(
          List.of("dev.praxis.progress"),
          "java.sql..",
          "one room opens the database: add a method to Answers, Ledger, Walks or another part of"
              + " ProgressStore");
  private static final ArchRule STORE =
      only(
          List.of("dev.praxis.progress", "dev.praxis.evidence", "dev.praxis.app"),
          "dev.praxis.progress",
          "rooms hand over what happened and app.Memory keeps it: take a callback, as the Desk of"
              + " CoachCard and QuestionCard");
  private static final ArchRule TABLESAW =
      only(
          List.of("dev.praxis.data"),
          "tech.tablesaw..",
          "Tablesaw guesses types: take a Dataset, whose columns are declared");
  private static final ArchRule SMILE =
      only(
          List.of(
              "dev.praxis.labs..",
              "dev.praxis.lab",
              "dev.praxis.statistics",
              "dev.praxis.rollout.model"),
          "smile..",
          "models are fitted in labs, through Turn.seeded, and by a deployment that is handed that:"
              + " elsewhere take what the lab draws");
  private static final ArchRule YAML =
      only(
          List.of("dev.praxis.course", "dev.praxis.data"),
          "org.snakeyaml..",
          "YAML from outside is hostile until read: read it with YamlReader, which bounds it and"
              + " keeps its lines");
  private static final ArchRule CEL =
      only(
          List.of("dev.praxis.expression"),
          "dev.cel..",
          "CEL is bounded and smoothed in one room: compile with Expression and a Scope");
  private static final ArchRule HTTP =
      only(
          List.of("dev.praxis.serve"),
          "org.eclipse.jetty..",
          "one room opens a port, on loopback and behind a token: start a ModelService");
  private static final ArchRule METRICS =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("smile.validation.."))
          .because("some of its metrics are wrong: use dev.praxis.statistics");
  private static final ArchRule PROCESSES =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.praxis.code..", "dev.praxis.bench..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .orShould()
          .callMethodWhere(named(Runtime.class, "exec"))
          .because("only the code room runs other people's Java, and bench its peers: ask them");
  private static final ArchRule RUN_LATER =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.praxis.widgets.ui.FxWork")
          .should()
          .callMethodWhere(
              describe(
                  "Platform.runLater",
                  access ->
                      access.getTargetOwner().getName().equals("javafx.application.Platform")
                          && access.getName().startsWith("runLater")))
          .because("there is one door back to the window, and tests have another: use Work.show");
  private static final ArchRule THREADS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.praxis.lab", "dev.praxis.progress", "dev.praxis.sound", "dev.praxis.serve..")
          .and()
          .doNotHaveFullyQualifiedName("dev.praxis.widgets.ui.FxWork")
          .should()
          .callConstructorWhere(
              describe(
                  "new Thread", access -> access.getTargetOwner().isAssignableTo(Thread.class)))
          .orShould()
          .callMethodWhere(
              describe(
                  "Thread.ofVirtual, ofPlatform or startVirtualThread",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Thread.class)
                          && List.of("ofVirtual", "ofPlatform", "startVirtualThread")
                              .contains(access.getName())))
          .orShould()
          .dependOnClassesThat(
              describe(
                  "pools",
                  type ->
                      type.isEquivalentTo(Executors.class)
                          || type.isAssignableTo(ThreadPoolExecutor.class)
                          || type.isAssignableTo(ForkJoinPool.class)
                          || type.isAssignableTo(java.util.Timer.class)))
          .because("threads have few owners: hand the job to Work.submit");

  private static com.tngtech.archunit.base.DescribedPredicate<JavaAccess<?>> named(
      Class<?> owner, String name) {
    return describe(
        owner.getSimpleName() + "." + name,
        access -> access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name));
  }

  private static ArchRule labsApart(String root) {
    return slices()
        .matching(root + ".labs.(**)")
        .should()
        .notDependOnEachOther()
        .because("a lab is one folder: what two of them need belongs to lab, data or statistics");
  }

  private static ArchRule withoutCycles(String pattern) {
    return slices()
        .matching(pattern)
        .should()
        .beFreeOfCycles()
        .because("rooms that know each other are one room: hand over a value or an interface");
  }

  private static ArchRule below(String room, String... known) {
    var allowed = List.of(known);
    return noClasses()
        .that()
        .resideInAPackage("dev.praxis." + room)
        .should()
        .dependOnClassesThat(
            describe(
                "higher rooms",
                (JavaClass type) ->
                    type.getPackageName().startsWith("dev.praxis.")
                        && allowed.stream()
                            .noneMatch(name -> type.getPackageName().equals("dev.praxis." + name))))
        .because(room + " may know only " + allowed + ": pass what it needs as a value");
  }

  @Test
  void windows_are_a_matter_of_ui_packages_and_app() {
    JAVAFX.check(PRAXIS);
  }

  @Test
  void the_database_is_opened_in_one_room() {
    SQL.check(PRAXIS);
    STORE.check(PRAXIS);
  }

  @Test
  void tables_are_read_in_one_room() {
    TABLESAW.check(PRAXIS);
  }

  @Test
  void models_are_fitted_in_labs_and_measured_with_our_own_metrics() {
    SMILE.check(PRAXIS);
    METRICS.check(PRAXIS);
  }

  @Test
  void languages_from_outside_are_read_in_few_rooms() {
    YAML.check(PRAXIS);
    CEL.check(PRAXIS);
  }

  @Test
  void ports_are_opened_in_one_room() {
    HTTP.check(PRAXIS);
  }

  @Test
  void processes_are_started_in_few_rooms() {
    PROCESSES.check(PRAXIS);
  }

  @Test
  void there_is_one_door_back_to_the_window() {
    RUN_LATER.check(PRAXIS);
  }

  @Test
  void threads_have_few_owners() {
    THREADS.check(PRAXIS);
  }

  @Test
  void no_lab_sees_another() {
    labsApart("dev.praxis").check(PRAXIS);
  }

  @Test
  void packages_have_no_cycles() {
    withoutCycles("dev.praxis.(**)").check(PRAXIS);
  }

  @Test
  void rooms_with_all_their_packages_have_no_cycles() {
    withoutCycles("dev.praxis.(*)..").check(PRAXIS);
  }

  @Test
  void low_rooms_know_nothing_of_higher_ones() {
    below("words", "words").check(PRAXIS);
    below("signal", "signal", "words").check(PRAXIS);
    below("signal.wav", "signal", "signal.wav", "words").check(PRAXIS);
    below("signal.filter", "signal", "signal.filter", "words").check(PRAXIS);
    below("signal.synth", "signal", "signal.synth").check(PRAXIS);
    below("signal.teach", "signal", "signal.teach").check(PRAXIS);
    below("sound", "sound", "signal", "signal.wav", "words").check(PRAXIS);
    below("work", "work").check(PRAXIS);
    below("expression", "expression", "words").check(PRAXIS);
    below("data", "data", "signal", "signal.wav", "words").check(PRAXIS);
    below("quiz", "quiz", "expression", "words").check(PRAXIS);
    below("statistics", "statistics").check(PRAXIS);
    below("rl", "rl").check(PRAXIS);
    below("rl.world", "rl", "rl.world", "words").check(PRAXIS);
    below("rl.plan", "rl", "rl.plan").check(PRAXIS);
    below("rl.method", "rl", "rl.plan", "rl.method").check(PRAXIS);
    below("rl.bandit", "rl", "rl.bandit", "statistics").check(PRAXIS);
    below("rl.curve", "rl", "rl.curve", "statistics").check(PRAXIS);
    below("progress", "progress", "words").check(PRAXIS);
    below("memory", "memory", "quiz", "statistics", "words").check(PRAXIS);
    below(
            "evidence",
            "evidence",
            "progress",
            "quiz",
            "course",
            "lab",
            "lab.json",
            "figure",
            "figure.export",
            "expression",
            "words")
        .check(PRAXIS);
    below("serve", "serve", "lab", "lab.json", "words").check(PRAXIS);
    below("serve.load", "serve.load", "serve", "lab", "lab.json", "data", "words").check(PRAXIS);
    below("stream", "stream", "statistics", "words").check(PRAXIS);
    below("stream.detect", "stream.detect", "stream", "statistics", "words").check(PRAXIS);
    below("stream.shift", "stream.shift", "stream", "statistics", "words").check(PRAXIS);
    below("stream.source", "stream.source", "stream", "words").check(PRAXIS);
    below("stream.learn", "stream.learn", "stream.detect", "stream.source", "stream", "words")
        .check(PRAXIS);
    below("stream.race", "stream.race", "stream.detect", "stream").check(PRAXIS);
    below("rollout.claim", "rollout.claim").check(PRAXIS);
    below("rollout.queue", "rollout.queue").check(PRAXIS);
    below("rollout.pattern", "rollout.pattern").check(PRAXIS);
    below("rollout.model", "rollout.model", "rollout.claim").check(PRAXIS);
    below("rollout.watch", "rollout.watch", "rollout.claim", "rollout.pattern").check(PRAXIS);
    below("rollout.incident", "rollout.incident", "rollout.claim", "rollout.model").check(PRAXIS);
    below(
            "rollout",
            "rollout",
            "rollout.claim",
            "rollout.queue",
            "rollout.pattern",
            "rollout.model",
            "rollout.watch",
            "rollout.incident",
            "statistics",
            "words")
        .check(PRAXIS);
    below("figure", "figure", "words").check(PRAXIS);
    below("exchange", "exchange", "course", "quiz", "words").check(PRAXIS);
    below(
            "exchange.html",
            "exchange",
            "exchange.html",
            "course",
            "quiz",
            "lab",
            "figure",
            "figure.export",
            "words")
        .check(PRAXIS);
    below("exchange.pdf", "exchange", "exchange.html", "exchange.pdf", "course", "words")
        .check(PRAXIS);
    below("figure.sketch", "figure", "figure.sketch", "words").check(PRAXIS);
    below("figure.export", "figure", "figure.sketch", "figure.export", "words").check(PRAXIS);
    below("figure.ui", "figure", "figure.sketch", "figure.ui", "words").check(PRAXIS);
  }

  @Test
  void planted_faults_are_caught() {
    for (ArchRule rule :
        List.of(
            JAVAFX,
            SQL,
            STORE,
            TABLESAW,
            SMILE,
            METRICS,
            PROCESSES,
            RUN_LATER,
            THREADS,
            labsApart("dev.praxis.rules.planted"),
            withoutCycles("dev.praxis.rules.planted.labs.(*)"))) {
      assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
    }
  }

  @Test
  void there_is_something_to_hold_to_the_rules() {
    assertThat(PRAXIS.size()).isGreaterThan(200);
    assertThat(PRAXIS).noneMatch(type -> type.getPackageName().contains("planted"));
  }
}
