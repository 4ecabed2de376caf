package dev.praxis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Item;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Moment;
import dev.praxis.lab.json.DrawingJson;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.lab.json.Json;
import dev.praxis.progress.Asked;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Machine;
import dev.praxis.progress.Outcome;
import dev.praxis.progress.WalkEvent;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
  private static final Course COURSE = CourseReader.read(Path.of("lessons"));
  private static final Labs LABS = Labs.load();
  private static final String TREES = "decision-trees";
  private static final String ITEM = "error-blind";
  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");
  private static final Machine ELSEWHERE = new Machine("0.0.9", "abacus", "Sand", "");
  @TempDir private Path folder;

  private static MaterialSource tables() throws Exception {
    return CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), Path.of(""));
  }

  private static Means means(int runs) throws Exception {
    return new Means(LABS, tables(), "0.1.0", runs);
  }

  private static List<Map<String, String>> rows(String csv) {
    List<List<String>> lines = csv.lines().map(GradebookTest::cells).toList();
    var rows = new ArrayList<Map<String, String>>();
    for (List<String> line : lines.subList(1, lines.size())) {
      var row = new LinkedHashMap<String, String>();
      for (int at = 0; at < lines.getFirst().size(); at++) {
        row.put(lines.getFirst().get(at), line.get(at));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line)
        .results()
        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
        .toList();
  }

  private List<Map<String, String>> book(Submission... files) throws Exception {
    return rows(Gradebook.of(List.of(files), COURSE, means(100)).csv());
  }

  private Submission handedIn(String name, Learner learner) throws Exception {
    var head = new Evidence.Head(name, COURSE.id(), Learner.BEGAN, "0.1.0");
    Path home = learner.store().folder();
    return new Submission(
        name + ".evidence",
        Evidence.sealed(head, EvidenceLog.of(learner.store()), SigningKey.in(home)));
  }

  private Learner learner(String name) throws Exception {
    return new Learner(folder.resolve(name));
  }

  private static Item item(String id) {
    return COURSE.lesson(TREES).orElseThrow().items().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static int option(boolean right) {
    var options = ((Question.Single) item(ITEM).written()).options();
    for (int at = 0; at < options.size(); at++) {
      if (options.get(at).right() == right) {
        return at;
      }
    }
    throw new AssertionError("no such option");
  }

  private static final String RIGHT = Integer.toString(option(true));
  private static final String WRONG = Integer.toString(option(false));

  @Test
  void the_latest_answer_counts_and_is_graded_again() throws Exception {
    try (var ada = learner("ada")) {
      ada.answers(TREES, ITEM, Outcome.WRONG, WRONG)
          .answers(TREES, ITEM, Outcome.RIGHT, RIGHT)
          .steps(TREES, "first", 0, new WalkEvent.Done())
          .steps(TREES, "first", 0, new WalkEvent.Done())
          .steps(TREES, "first", 1, new WalkEvent.Shown());

      Map<String, String> row = book(handedIn("Ada", ada)).getFirst();

      assertThat(row)
          .containsEntry("learner", "Ada")
          .containsEntry("lesson", TREES)
          .containsEntry("answered", "1")
          .containsEntry("right", "1")
          .containsEntry("regrade_differences", "0")
          .containsEntry("not_regraded", "0")
          .containsEntry("steps_done", "1")
          .containsEntry("chain", "intact");
      assertThat(row.get("points")).isEqualTo(row.get("points_regraded")).isNotEqualTo("0");
    }
  }

  @Test
  void an_answer_claimed_right_that_is_not_is_a_difference() throws Exception {
    try (var bob = learner("bob")) {
      bob.answers(TREES, ITEM, Outcome.RIGHT, WRONG);

      Map<String, String> row = book(handedIn("Bob", bob)).getFirst();

      assertThat(row)
          .containsEntry("chain", "intact")
          .containsEntry("regrade_differences", "1")
          .containsEntry("points_regraded", "0")
          .containsEntry("notes", ITEM + " claims 1 of its points, graded again 0.");
    }
  }

  @Test
  void a_question_that_is_gone_or_was_changed_is_no_fault_of_the_learner() throws Exception {
    try (var ada = learner("ada")) {
      var revised = new Asked(TREES, ITEM, 9);
      ada.store()
          .answers()
          .add(new GivenAnswer(revised, Outcome.RIGHT, 1, Optional.empty(), RIGHT, 0, 1))
          .join();
      ada.answers(TREES, "no-longer-there", Outcome.RIGHT, "0");

      Map<String, String> row = book(handedIn("Ada", ada)).getFirst();

      assertThat(row)
          .containsEntry("regrade_differences", "0")
          .containsEntry("not_regraded", "2")
          .containsEntry("right", "2");
      assertThat(row.get("points")).isEqualTo(row.get("points_regraded"));
      assertThat(row.get("notes")).contains("was changed since").contains("not in the course");
    }
  }

  @Test
  void hints_cost_as_much_when_graded_again() throws Exception {
    try (var ada = learner("ada")) {
      double left = 1 - item(ITEM).written().head().hintCost();
      ada.store()
          .answers()
          .add(
              new GivenAnswer(
                  new Asked(TREES, ITEM, 1), Outcome.RIGHT, left, Optional.empty(), RIGHT, 1, 1))
          .join();

      assertThat(book(handedIn("Ada", ada)).getFirst()).containsEntry("regrade_differences", "0");
    }
  }

  @Test
  void what_a_prediction_claims_to_have_seen_is_taken_from_the_run() throws Exception {
    Item item = item("bigger-leaves");
    Item.Posed posed = item.ask(7, Optional.empty());
    int came = item.came(posed, moment(posed.scene().orElseThrow().experiment()));
    int other = came == 0 ? 1 : 0;
    try (var ada = learner("ada");
        var bob = learner("bob")) {
      foretells(ada, came);
      foretells(bob, other);

      var rows = book(handedIn("Ada", ada), handedIn("Bob", bob));

      assertThat(rows.getFirst()).containsEntry("regrade_differences", "0");
      assertThat(rows.getLast()).containsEntry("regrade_differences", "1");
    }
  }

  private static void foretells(Learner learner, int option) {
    var asked = new Asked(TREES, "bigger-leaves", 1);
    String given = option + "/" + option;
    learner
        .store()
        .answers()
        .add(new GivenAnswer(asked, Outcome.RIGHT, 1, Optional.empty(), given, 0, 7))
        .join();
  }

  @Test
  void a_question_about_an_own_run_is_asked_about_that_run_again() throws Exception {
    Experiment run = COURSE.lesson(TREES).orElseThrow().labs().getFirst().experiment();
    Item.Posed posed = item("own-gap").ask(3, Optional.of(moment(run)));
    String right = Double.toString(((Question.Numeric) posed.question()).answer());
    try (var ada = learner("ada")) {
      ada.store()
          .answers()
          .add(
              new GivenAnswer(
                  new Asked(TREES, "own-gap", 1),
                  Outcome.RIGHT,
                  1,
                  Optional.empty(),
                  right,
                  0,
                  3,
                  ExperimentJson.write(run)))
          .join();
      ada.answers(TREES, "own-misses", Outcome.RIGHT, "1");

      assertThat(book(handedIn("Ada", ada)).getFirst())
          .containsEntry("regrade_differences", "0")
          .containsEntry("not_regraded", "1");
    }
  }

  private static Moment moment(Experiment experiment) throws Exception {
    return Moment.atEnd(
        LABS.find(experiment.lab()).orElseThrow(), experiment, tables(), new Cancel());
  }

  private static void ran(Learner learner, String scores, Machine machine) throws Exception {
    Experiment experiment = Experiment.of("k-means", Map.of());
    var spec = LABS.find("k-means").orElseThrow().spec();
    String table = spec.roles().getFirst().initial();
    String hash =
        CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), Path.of(""))
            .open(MaterialRef.of(table))
            .hash();
    ran(learner, spec.versioned(), ExperimentJson.write(experiment), hash, scores, machine);
  }

  private static void ran(
      Learner learner, String lab, String experiment, String hash, String scores, Machine machine) {
    var data = new TreeMap<>(Map.of("data", hash));
    learner
        .store()
        .ledger()
        .add(new FinishedRun(lab, experiment, data, scores, "{}", machine, 1, 1, "k-means"))
        .join();
  }

  private static String scores() throws Exception {
    return Json.text(
        DrawingJson.scores(moment(Experiment.of("k-means", Map.of())).drawing().scores()));
  }

  /// With the first number moved by a share of itself.
  private static String moved(String scores, double share) {
    var number = Pattern.compile("\"value\":([0-9.]+)").matcher(scores);
    assertThat(number.find()).isTrue();
    double value = Double.parseDouble(number.group(1)) * (1 + share);
    return scores.substring(0, number.start(1)) + value + scores.substring(number.end(1));
  }

  @Test
  void runs_are_made_again_and_compared() throws Exception {
    String scores = scores();
    Machine here = means(1).here();
    try (var ada = learner("ada")) {
      ran(ada, scores, here);
      ran(ada, moved(scores, 1e-12), ELSEWHERE);
      ran(ada, moved(scores, 1e-12), here);
      ran(ada, moved(scores, 1e-6), ELSEWHERE);
      ran(ada, scores.replace("\"value\"", "\"praise\""), ELSEWHERE);

      assertThat(book(handedIn("Ada", ada)).getFirst())
          .containsEntry("runs", "5")
          .containsEntry("runs_same", "2")
          .containsEntry("runs_differ", "3")
          .containsEntry("runs_not_replayed", "0");
    }
  }

  @Test
  void runs_that_cannot_be_made_here_are_counted_apart() throws Exception {
    String experiment = ExperimentJson.write(Experiment.of("k-means", Map.of()));
    String versioned = LABS.find("k-means").orElseThrow().spec().versioned();
    try (var ada = learner("ada")) {
      ran(ada, "k-means@99", experiment, "", scores(), ELSEWHERE);
      ran(ada, versioned, experiment, "another-table", scores(), ELSEWHERE);
      ran(ada, versioned, "{\"lab\":", "", scores(), ELSEWHERE);
      ran(ada, "mind-reader@1", experiment.replace("k-means", "mind-reader"), "", "{}", ELSEWHERE);

      assertThat(book(handedIn("Ada", ada)).getFirst())
          .containsEntry("runs_differ", "0")
          .containsEntry("runs_not_replayed", "4");
    }
  }

  @Test
  void a_file_with_endless_runs_does_not_keep_its_reader_waiting() throws Exception {
    String versioned = LABS.find("k-means").orElseThrow().spec().versioned();
    try (var ada = learner("ada")) {
      for (long seed = 0; seed < 4; seed++) {
        Experiment next = Experiment.of("k-means", Map.of()).withSeed(seed);
        ran(ada, versioned, ExperimentJson.write(next), "", "{}", ELSEWHERE);
      }

      var book = Gradebook.of(List.of(handedIn("Ada", ada)), COURSE, means(2));

      assertThat(rows(book.csv()).getFirst()).containsEntry("runs_not_replayed", "2");
    }
  }

  @Test
  void an_early_and_a_late_file_of_one_learner_are_one_work() throws Exception {
    try (var ada = learner("ada")) {
      Submission early = handedIn("Ada", ada.answers(TREES, ITEM, Outcome.WRONG, WRONG));
      Submission late = handedIn("Ada", ada.answers(TREES, ITEM, Outcome.RIGHT, RIGHT));

      var rows = book(late, early);

      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst()).containsEntry("right", "1").containsEntry("chain", "intact");
    }
  }

  @Test
  void one_chain_under_two_names_is_said_on_both_lines() throws Exception {
    try (var ada = learner("ada")) {
      for (int i = 0; i < 3; i++) {
        ada.answers(TREES, ITEM, Outcome.RIGHT, RIGHT);
      }

      var rows = book(handedIn("Ada", ada), handedIn("Bob", ada));

      assertThat(rows.getFirst().get("chain"))
          .contains("3 entries are also in Bob.evidence of Bob, the first 3 in one chain")
          .contains("same key");
      assertThat(rows.getLast().get("chain")).contains("3 entries are also in Ada.evidence of Ada");
    }
  }

  @Test
  void a_name_that_is_a_formula_stays_text() throws Exception {
    try (var eve = learner("eve")) {
      eve.answers(TREES, ITEM, Outcome.RIGHT, RIGHT);

      String csv = Gradebook.of(List.of(handedIn("=1+1", eve)), COURSE, means(1)).csv();

      assertThat(csv.lines().toList().getLast()).startsWith("'=1+1,");
    }
  }

  @Test
  void items_count_first_answers_and_each_option_chosen() throws Exception {
    try (var ada = learner("ada");
        var bob = learner("bob")) {
      ada.answers(TREES, ITEM, Outcome.WRONG, WRONG).answers(TREES, ITEM, Outcome.RIGHT, RIGHT);
      bob.answers(TREES, ITEM, Outcome.RIGHT, RIGHT);

      var book =
          Gradebook.of(List.of(handedIn("Ada", ada), handedIn("Bob", bob)), COURSE, means(1));
      Map<String, String> row = rows(book.itemsCsv()).getFirst();

      assertThat(row)
          .containsEntry("question", ITEM)
          .containsEntry("n", "2")
          .containsEntry("difficulty", "0.5")
          .containsEntry("discrimination", "");
      assertThat(row.get("chosen").split(" \\| "))
          .hasSize(((Question.Single) item(ITEM).written()).options().size())
          .anyMatch(part -> part.startsWith("1 × ") && part.endsWith("(right)"))
          .anyMatch(part -> part.startsWith("1 × ") && !part.endsWith("(right)"))
          .anyMatch(part -> part.startsWith("0 × "));
    }
  }
}
