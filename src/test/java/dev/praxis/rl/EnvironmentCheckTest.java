package dev.praxis.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EnvironmentCheckTest {
  /// Two places; from the first 0.3 to the end, otherwise it stays.
  private static Model model(double ends, boolean absorbs) {
    var goals = new BitSet();
    goals.set(1);
    return new Model(
        1,
        new double[] {1, 0},
        goals,
        (state, action) ->
            state == 1
                ? List.of(absorbs ? Outcome.absorbed(1) : new Outcome(1, 0, 0, false))
                : List.of(new Outcome(ends, 1, 1, true), new Outcome(0.7, 0, 0, false)));
  }

  private static List<String> complaints(Environment environment, Model model, int limit) {
    return new EnvironmentCheck(() -> environment, model, limit).complaints(1);
  }

  @Test
  void a_sound_world_gives_no_complaint() {
    var model = model(0.3, true);

    assertThat(new EnvironmentCheck(() -> new Episode(model, 10), model, 10).complaints(1))
        .isEmpty();
  }

  @Test
  void probabilities_that_do_not_add_up_are_found() {
    var model = model(0.2, true);

    assertThat(complaints(new Episode(model, 10), model, 10)).anyMatch(all -> all.contains("0.89"));
  }

  @Test
  void an_end_that_goes_on_is_found() {
    var model = model(0.3, false);

    assertThat(complaints(new Episode(model, 10), model, 10))
        .anyMatch(all -> all.contains("goes on"));
  }

  @Test
  void a_world_with_other_chances_than_its_model_is_found() {
    var said = model(0.3, true);
    var does =
        new Model(
            1,
            new double[] {1, 0},
            new BitSet(),
            (state, action) ->
                state == 1
                    ? List.of(Outcome.absorbed(1))
                    : List.of(new Outcome(0.32, 1, 1, true), new Outcome(0.68, 0, 0, false)));

    assertThat(new EnvironmentCheck(() -> new Episode(does, 10), said, 10).complaints(1))
        .anyMatch(all -> all.contains("expected a share of 0.3"));
  }

  @Test
  void another_limit_is_found() {
    var model = model(0.3, true);

    assertThat(new EnvironmentCheck(() -> new Episode(model, 11), model, 10).complaints(1))
        .anyMatch(all -> all.contains("exactly 10 steps"));
  }

  @Test
  void chance_from_elsewhere_is_found() {
    var model = model(0.3, true);
    var own = new Rng(1);
    var inner = new Episode(model, 10);
    Environment wilful =
        new Environment() {
          @Override
          public int states() {
            return 2;
          }

          @Override
          public int actions() {
            return 1;
          }

          @Override
          public int reset(RandomGenerator random) {
            return inner.reset(own);
          }

          @Override
          public Transition step(int action, RandomGenerator random) {
            return inner.step(action, own);
          }
        };

    assertThat(complaints(wilful, model, 10)).anyMatch(all -> all.contains("same seed"));
  }

  @Test
  void a_step_needs_an_episode_and_an_action_that_exists() {
    var random = new Rng(1);
    var episode = new Episode(model(0.3, true), 1);

    assertThatThrownBy(() -> episode.step(0, random)).isInstanceOf(IllegalStateException.class);
    episode.reset(random);
    assertThatThrownBy(() -> episode.step(1, random)).isInstanceOf(IllegalArgumentException.class);
    assertThat(episode.step(0, random).ended()).isTrue();
    assertThatThrownBy(() -> episode.step(0, random)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_no_outcome_makes_no_model() {
    for (Outcome wrong :
        List.of(
            new Outcome(1, 2, 0, false),
            new Outcome(1, -1, 0, false),
            new Outcome(1, 0, Double.NaN, false),
            new Outcome(Double.NaN, 0, 0, false),
            new Outcome(1.5, 0, 0, false))) {
      assertThatThrownBy(
              () -> new Model(1, new double[] {1, 0}, new BitSet(), (s, a) -> List.of(wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
