package dev.praxis.lab;

import static dev.praxis.lab.Stages.aStep;
import static dev.praxis.lab.Stages.set;
import static dev.praxis.lab.Stages.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Player.Finding;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.lab.Walkthrough.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every kind of trouble is found, once, on the line it stands on.
class PlayerTest {
  private static List<Finding> played(Stage... stages) throws InterruptedException {
    return new Player(new Labs(List.of(new Tally())), Tally.NO_DATA).play(walk(stages));
  }

  private static void assertFinds(int line, String what, Stage... stages) throws Exception {
    List<Finding> findings = played(stages);

    assertThat(findings).as(findings.toString()).hasSize(1);
    assertThat(findings.getFirst().line()).isEqualTo(line);
    assertThat(findings.getFirst().what()).contains(what);
    assertThat(findings.getFirst().advice()).isNotBlank();
  }

  @Test
  void a_sound_walkthrough_plays_without_findings() throws Exception {
    assertThat(
            played(
                aStep()
                    .asking("facts.sum >= 3 ? 1 : 0", "no", "yes")
                    .also(set("step", 3), new Act.RunStride("one"))
                    .not(new Act.RunTicks(2))
                    .explaining("It is {{facts.sum}}.")
                    .stage(),
                aStep()
                    .expecting("knobs.speed == 2 && run.tick >= 4")
                    .doing(set("speed", 2), new Act.RunTicks(1))
                    .not(set("step", 2), new Act.RunTicks(1))
                    .stage(),
                aStep()
                    .expecting("run.finished")
                    .doing(set("limit", 50), new Act.RunToEnd())
                    .stage(),
                aStep().expecting("run.edits > 0").doing(hand("bump")).stage()))
        .isEmpty();
  }

  private static Act hand(String handle) {
    return new Act.Hand(handle, new Gesture.Pressed());
  }

  @Test
  void a_condition_that_already_holds() throws Exception {
    assertFinds(Stages.EXPECT, "already holds", aStep().expecting("facts.sum >= 0").stage());
  }

  @Test
  void a_do_that_does_not_come_there() throws Exception {
    assertFinds(
        Stages.EXPECT, "does not hold after “do”", aStep().doing(new Act.RunTicks(2)).stage());
  }

  @Test
  void an_also_that_does_not_come_there() throws Exception {
    assertFinds(
        Stages.EXPECT, "does not hold after “also”", aStep().also(new Act.RunTicks(1)).stage());
  }

  @Test
  void a_not_that_comes_there() throws Exception {
    assertFinds(Stages.EXPECT, "holds after “not”", aStep().not(new Act.RunTicks(8)).stage());
  }

  @Test
  void a_finished_run_is_still_finished_on_another_way() throws Exception {
    Stage end =
        aStep().expecting("run.finished").doing(set("limit", 20), new Act.RunToEnd()).stage();

    assertFinds(
        Stages.EXPECT,
        "holds after “not”",
        end,
        aStep()
            .expecting("run.finished && knobs.colour == 'blue'")
            .doing(set("colour", "blue"))
            .not(set("colour", "blue"))
            .stage());
  }

  @Test
  void acts_the_lab_refuses() throws Exception {
    assertFinds(
        Stages.STEP,
        "Seven is refused.",
        aStep().doing(new Act.RunTicks(3)).also(set("step", 7)).stage());
    assertFinds(
        Stages.STEP,
        "No.",
        aStep()
            .doing(new Act.RunTicks(3), new Act.Hand("place", new Gesture.Moved(5, Map.of())))
            .stage());
  }

  @Test
  void a_prediction_without_such_an_option() throws Exception {
    assertFinds(Stages.RIGHT, "option 2", aStep().asking("2", "no", "yes").stage());
    assertFinds(Stages.RIGHT, "option", aStep().asking("0.5", "no", "yes").stage());
    assertFinds(Stages.RIGHT, "option", aStep().asking("0 - 1", "no", "yes").stage());
  }

  @Test
  void a_sentence_about_what_is_not_known_then() throws Exception {
    assertFinds(
        Stages.SAY, "scores.sum.low", aStep().saying("At least {{scores.sum.low}}.").stage());
    assertFinds(
        Stages.EXPLAIN, "scores.sum.high", aStep().explaining("{{scores.sum.high}}").stage());
  }

  @Test
  void a_condition_that_fails_on_several_seeds_is_reported_once() throws Exception {
    String luck = "facts.sum >= 3 && facts.noise < 0.2";

    assertThat(played(aStep().expecting(luck).stage()))
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .contains("does not hold after “do”");
  }

  @Test
  void an_experiment_the_lab_refuses_from_the_start() throws Exception {
    var refused =
        new Walkthrough(
            "walk",
            Tally.experiment().with(new Settings(Map.of("step", 7))),
            List.of(aStep().stage()));

    assertThat(new Player(new Labs(List.of(new Tally())), Tally.NO_DATA).play(refused))
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .contains("Seven is refused.");
  }

  @Test
  void a_lab_that_does_not_exist_is_left_to_lint() throws Exception {
    assertThat(new Player(new Labs(List.of()), Tally.NO_DATA).play(walk(aStep().stage())))
        .isEmpty();
  }
}
