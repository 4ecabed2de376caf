package dev.praxis.rollout.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseTest {
  @Test
  void a_canary_goes_from_one_in_a_hundred_to_all() {
    Release release = Release.begun(100);
    double[] shares = new double[4];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = release.share(Pattern.CANARY);
      release = release.next(Pattern.CANARY, 200);
    }

    assertThat(shares).containsExactly(0.01, 0.05, 0.25, 0.5);
    assertThat(release.state()).isEqualTo(Release.State.DONE);
  }

  @Test
  void a_stage_is_due_after_its_hours_unless_paused() {
    Release release = Release.begun(100);

    assertThat(release.due(Pattern.CANARY, 135, 1)).isFalse();
    assertThat(release.due(Pattern.CANARY, 136, 1)).isTrue();
    assertThat(release.due(Pattern.CANARY, 136, 2)).isFalse();
    assertThat(release.turned(110).due(Pattern.CANARY, 1_000, 1)).isFalse();
    assertThat(release.turned(110).turned(500).due(Pattern.CANARY, 520, 1)).isFalse();
  }

  @Test
  void a_shadow_decides_nothing() {
    assertThat(Release.begun(0).share(Pattern.SHADOW)).isZero();
    assertThat(Release.begun(0).withdrawn().share(Pattern.AB)).isZero();
  }

  @Test
  void partial_automation_asks_a_person_where_the_score_is_not_clear() {
    assertThat(Degree.PARTIAL.byPerson(0.55)).isTrue();
    assertThat(Degree.PARTIAL.byPerson(Double.NaN)).isTrue();
    assertThat(Degree.PARTIAL.byPerson(0.95)).isFalse();
    assertThat(Degree.FULL.byPerson(0.5)).isFalse();
    assertThat(Degree.HUMAN.byPerson(0.99)).isTrue();
  }

  @Test
  void people_take_on_what_they_can_do_within_an_hour() {
    People two = new People(2, 0);
    int taken = 0;
    while (two.takes(Degree.HUMAN)) {
      two = two.given();
      taken++;
    }

    assertThat(taken).isEqualTo(60);
    assertThat(two.worked(Degree.HUMAN, 0.5).backlog()).isEqualTo(30);
    assertThat(two.worked(Degree.ASSIST, 0.5).backlog()).isEqualTo(15);
  }
}
