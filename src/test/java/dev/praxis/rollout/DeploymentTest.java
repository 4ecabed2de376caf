package dev.praxis.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.rollout.incident.Trouble;
import dev.praxis.rollout.pattern.Degree;
import dev.praxis.rollout.pattern.Pattern;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Reading;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import smile.math.MathEx;

@Execution(ExecutionMode.CONCURRENT)
class DeploymentTest {
  private static final int HOUR = 12;

  /// Fits with the library's random state set, as labs do.
  private static final Fitting FITTING =
      new Fitting() {
        @Override
        public <T> T run(Callable<T> fit) {
          try {
            MathEx.setSeed(7);
            return fit.call();
          } catch (Exception broken) {
            throw new AssertionError(broken);
          }
        }
      };

  private static final Controls CALM =
      new Controls(false, Degree.FULL, 15, 1, 0.8, 0.05, 0, false, 60);

  private static Controls byRule() {
    return new Controls(true, Degree.FULL, 15, 1, 0.8, 0.05, 0, false, 60);
  }

  private static Deployment begin(Trouble trouble, Controls controls) throws Exception {
    Plan plan = new Plan(Pattern.CANARY, trouble, 1, 4, 2, 4, 100, 1);
    return Deployment.begin(plan, controls, 42, FITTING);
  }

  private static Deployment after(Deployment run, long ticks) throws Exception {
    Deployment later = run;
    for (long i = 0; i < ticks; i++) {
      later = later.next(FITTING);
    }
    return later;
  }

  private static Deployment atOnset(Trouble trouble) throws Exception {
    Deployment run = begin(trouble, CALM);
    return after(run, run.onset().orElseThrow());
  }

  private static Deployment act(Deployment run, Act act, int times) {
    return IntStream.range(0, times)
        .boxed()
        .reduce(run, (before, i) -> before.act(act), (a, b) -> b);
  }

  @ParameterizedTest
  @EnumSource(names = {"BAD_MODEL", "LOST_INPUT", "CROWD", "DRIFT", "LEAK", "LATE_LABELS"})
  void who_does_nothing_loses(Trouble trouble) throws Exception {
    Deployment run = after(atOnset(trouble), 400);

    assertThat(run.standing()).isEqualTo(Standing.LOST);
    assertThat(run.tally().detected()).isEmpty();
    assertThat(run.tally().harmed()).isGreaterThan((int) run.plan().bearable());
  }

  @Test
  void a_bad_model_is_survived_by_rolling_back() throws Exception {
    Deployment run = after(atOnset(Trouble.BAD_MODEL), 8 * HOUR).act(Act.ROLL_BACK);

    Deployment later = after(run, 3 * HOUR);

    assertThat(later.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(later.registry().champion().id()).isEqualTo("v1");
    assertThat(later.tally().detected()).hasValue(run.tick());
  }

  @Test
  void a_lost_input_is_survived_by_the_reserve_and_not_by_rolling_back() throws Exception {
    Deployment run = after(atOnset(Trouble.LOST_INPUT), 6);

    Deployment fallen = after(run.act(Act.FALL_BACK), 5 * HOUR);
    Deployment rolled = after(run.act(Act.ROLL_BACK), 5 * HOUR);

    assertThat(fallen.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(rolled.standing()).isEqualTo(Standing.LOST);
  }

  @Test
  void a_lost_input_is_handed_to_people_where_there_are_enough() throws Exception {
    Deployment run = after(atOnset(Trouble.LOST_INPUT), 6);
    Controls enough = new Controls(false, Degree.HUMAN, 200, 1, 0.8, 0.05, 0, false, 60);
    Controls few = new Controls(false, Degree.HUMAN, 15, 1, 0.8, 0.05, 0, false, 60);

    assertThat(after(run.turned(enough), 5 * HOUR).standing()).isEqualTo(Standing.SURVIVED);
    assertThat(after(run.turned(few), 5 * HOUR).standing()).isEqualTo(Standing.LOST);
  }

  @Test
  void a_crowd_is_survived_by_servers_and_not_by_rolling_back() throws Exception {
    Deployment run = after(atOnset(Trouble.CROWD), 4);

    assertThat(after(act(run, Act.ADD_SERVER, 6), 5 * HOUR).standing())
        .isEqualTo(Standing.SURVIVED);
    assertThat(after(run.act(Act.ROLL_BACK), 5 * HOUR).standing()).isEqualTo(Standing.LOST);
  }

  /// What the lesson says of load shedding.
  @Test
  void a_short_queue_answers_as_many_sooner_and_none_at_all_answers_fewer() throws Exception {
    Deployment onset = atOnset(Trouble.CROWD);

    List<Reading> waiting = crowded(onset, 60);
    List<Reading> shedding = crowded(onset, 4);
    List<Reading> turned = crowded(onset, 0);

    assertThat(waiting).allMatch(one -> one.latency().p99() > 20);
    assertThat(shedding).allMatch(one -> one.latency().p99() < 13);
    assertThat(failing(waiting)).isCloseTo(0.46, within(0.01));
    assertThat(failing(shedding)).isCloseTo(failing(waiting), within(0.02));
    assertThat(failing(turned)).isCloseTo(0.55, within(0.01));
    assertThat(turned).allMatch(one -> one.load() < 0.9);
  }

  /// The hour before noon of the day of the crowd.
  private static List<Reading> crowded(Deployment onset, int room) throws Exception {
    Controls shed = new Controls(false, Degree.FULL, 15, 1, 0.8, 0.05, 0, false, room);
    return after(onset.turned(shed), 1_008 - onset.tick()).readings().last(HOUR);
  }

  private static double failing(List<Reading> readings) {
    double bad = readings.stream().mapToInt(Reading::bad).sum();
    return bad / readings.stream().mapToInt(Reading::asked).sum();
  }

  @Test
  void drift_is_survived_by_learning_from_labels_after_it_and_not_from_earlier_ones()
      throws Exception {
    Deployment onset = atOnset(Trouble.DRIFT);

    Deployment early = after(after(onset, 2 * HOUR).act(Act.RETRAIN), 7);
    early = after(act(early, Act.PROMOTE, 5), 26 * HOUR);
    Deployment patient = after(after(onset, 7 * HOUR).act(Act.RETRAIN), 7);
    patient = after(act(patient, Act.PROMOTE, 5), 3 * HOUR);

    assertThat(early.standing()).isEqualTo(Standing.LOST);
    assertThat(patient.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(patient.registry().champion().id()).isEqualTo("v3");
  }

  @Test
  void a_leak_is_survived_by_rolling_back_while_a_restart_only_buys_time() throws Exception {
    Deployment run = after(atOnset(Trouble.LEAK), 16 * HOUR);

    Deployment rolled = after(run.act(Act.ROLL_BACK), 3 * HOUR);
    Deployment restarted = after(run.act(Act.RESTART), 3 * HOUR);

    assertThat(rolled.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(restarted.standing()).isEqualTo(Standing.OPEN);
    assertThat(last(restarted).memory()).isLessThan(last(run).memory());
  }

  private static Reading last(Deployment run) {
    return run.readings().get(run.readings().size() - 1);
  }

  @Test
  void late_labels_are_survived_by_waiting_and_not_by_promoting() throws Exception {
    Deployment run = after(atOnset(Trouble.LATE_LABELS), 3 * HOUR);

    Deployment waited = after(run.act(Act.PAUSE), 3 * HOUR);
    Deployment promoted = after(act(run, Act.PROMOTE, 4), 13 * HOUR);

    assertThat(waited.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(promoted.standing()).isEqualTo(Standing.LOST);
  }

  @ParameterizedTest
  @EnumSource(names = {"BAD_MODEL", "LOST_INPUT", "CROWD", "DRIFT", "LEAK", "LATE_LABELS"})
  void rules_survive_a_canary(Trouble trouble) throws Exception {
    Deployment run = begin(trouble, byRule());

    Deployment later = after(run, run.onset().orElseThrow() + 700);

    assertThat(later.standing()).isEqualTo(Standing.SURVIVED);
    assertThat(later.tally().detected()).isPresent();
  }

  @Test
  void without_trouble_a_healthy_version_becomes_champion_and_hardly_anything_rings()
      throws Exception {
    Deployment run = after(begin(Trouble.NONE, byRule()), 4 * 288);

    assertThat(run.registry().champion().id()).isEqualTo("v2");
    assertThat(run.tally().falseAlarms()).isLessThan(4);
    assertThat(run.standing()).isEqualTo(Standing.QUIET);
    assertThat(Postmortem.of(run)).isEmpty();
  }

  @Test
  void stricter_thresholds_ring_more_often_for_nothing() throws Exception {
    Controls strict = new Controls(false, Degree.FULL, 15, 2, 0.8, 0.05, 0, false, 60);

    Deployment run = after(begin(Trouble.NONE, strict), 2 * 288);

    assertThat(run.tally().falseAlarms()).isGreaterThan(10);
  }

  @Test
  void a_state_goes_on_in_two_ways_without_either_seeing_the_other() throws Exception {
    Deployment run = after(begin(Trouble.NONE, CALM), 30);

    Deployment one = after(run.act(Act.ADD_SERVER), 5);
    Deployment two = after(run, 5);
    Deployment again = after(run, 5);

    assertThat(one.servers()).isEqualTo(5);
    assertThat(two.servers()).isEqualTo(4);
    assertThat(run.tick()).isEqualTo(30);
    assertThat(last(again).latency()).isEqualTo(last(two).latency());
    assertThat(last(again).right()).isEqualTo(last(two).right());
  }

  @Test
  void acts_with_nothing_to_act_on_are_said_and_change_nothing() throws Exception {
    Deployment run = begin(Trouble.NONE, CALM);

    Deployment acted = run.act(Act.ROLL_BACK).act(Act.PAUSE).act(Act.ACKNOWLEDGE);

    assertThat(acted.events().last(3))
        .extracting(Event::what)
        .containsExactly(What.NOTHING_TO_ROLL_BACK, What.NOTHING_TO_PAUSE, What.NOTHING_RINGS);
    assertThat(acted.release()).isEqualTo(Release.NONE);
    assertThat(act(run, Act.REMOVE_SERVER, 9).servers()).isEqualTo(1);
    assertThat(act(run, Act.ADD_SERVER, 99).servers()).isEqualTo(Plan.MOST_SERVERS);
  }

  @Test
  void a_prober_learns_a_copy_and_a_limit_slows_them_down() throws Exception {
    Controls probed = new Controls(false, Degree.FULL, 15, 1, 0.8, 0.05, 1_200, false, 60);
    Controls limited = new Controls(false, Degree.FULL, 15, 1, 0.8, 0.05, 1_200, true, 60);

    Deployment open = after(begin(Trouble.NONE, probed), 2 * HOUR);
    Deployment held = after(begin(Trouble.NONE, limited), 2 * HOUR);

    assertThat(open.copied()).isGreaterThan(0.9);
    assertThat(held.copied()).isLessThan(open.copied());
    assertThat(last(open).repeated()).isGreaterThan(last(held).repeated());
  }

  @Test
  void a_post_mortem_says_when_whom_and_what_helped_and_blames_nobody() throws Exception {
    Deployment run = after(atOnset(Trouble.BAD_MODEL), 8 * HOUR).act(Act.RESTART);
    run = after(run.act(Act.ROLL_BACK), 3 * HOUR);

    List<Postmortem.Part> parts = Postmortem.of(run);

    String all = String.join("\n", parts.stream().map(Postmortem.Part::text).toList());
    assertThat(parts.getFirst().text()).contains("cents");
    assertThat(all).contains(Integer.toString(run.tally().harmed())).contains("480 min");
    assertThat(all).contains("Helped or bought time: a roll-back").contains("a restart");
    assertThat(all).doesNotContain("fault").doesNotContain("blame").doesNotContain("{");
  }
}
