package dev.praxis.stream.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Reading;
import dev.praxis.stream.source.Change;
import dev.praxis.stream.source.Gaussians;
import dev.praxis.stream.source.Instance;
import dev.praxis.stream.source.Sea;
import dev.praxis.stream.source.Stream;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DeployedTest {
  private static Stream stream(Change.What what) {
    var change = new Change(what, Change.Shape.SUDDEN, 3000, 1, 1);
    return new Stream(new Gaussians(3), change, 0, 20, 5);
  }

  private static Deployed deployed(Model model, Deployed.Policy policy) {
    return new Deployed(model, policy, 300, new Prequential(0.995, 500));
  }

  private static Deployed played(Deployed deployed, Stream stream, int from, int to) {
    for (int i = from; i < to; i++) {
      deployed.answer(stream.at(i));
    }
    return deployed;
  }

  @Test
  void learning_anew_mends_what_a_changed_concept_breaks() {
    Stream stream = stream(Change.What.X_TO_Y);
    for (Model model : new Model[] {new NaiveBayes(2, 2), new Logistic(2, 2, 0.05)}) {
      var never = played(deployed(model.copy(), new Deployed.Policy.Never()), stream, 0, 6000);
      var alarm =
          played(
              deployed(model.copy(), new Deployed.Policy.OnAlarm(Kind.DDM, Reading.MOA, 0)),
              stream,
              0,
              6000);
      var often =
          played(deployed(model.copy(), new Deployed.Policy.Schedule(1000)), stream, 0, 6000);

      assertThat(never.running().windowed()).isLessThan(0.2);
      assertThat(alarm.running().windowed()).isGreaterThan(0.85);
      assertThat(often.running().windowed()).isGreaterThan(0.85);
      assertThat(never.relearnt()).isZero();
      assertThat(alarm.relearnt()).isBetween(1L, 4L);
      assertThat(often.relearnt()).isEqualTo(5);
      assertThat(often.cost(1, 100)).isEqualTo(often.errors() + 500.0);
    }
  }

  @Test
  void a_copy_goes_on_as_the_original() {
    Stream stream = stream(Change.What.X_TO_Y);
    var policy = new Deployed.Policy.OnAlarm(Kind.DDM, Reading.MOA, 0);
    Deployed original = played(deployed(new Logistic(2, 2, 0.05), policy), stream, 0, 2990);
    Deployed copy = original.copy();

    played(original, stream, 2990, 5000);
    played(copy, stream, 2990, 5000);

    assertThat(copy.errors()).isEqualTo(original.errors());
    assertThat(copy.running().faded()).isEqualTo(original.running().faded());
  }

  @Test
  void running_accuracy_fades_and_slides() {
    var running = new Prequential(0.5, 2);
    running.add(true);
    running.add(true);
    running.add(false);

    assertThat(running.faded()).isCloseTo(0.75 / 1.75, within(1e-12));
    assertThat(running.windowed()).isEqualTo(0.5);
  }

  /// scikit-learn's IsotonicRegression gives the same blocks; here by hand.
  @Test
  void shares_never_fall_as_confidence_grows() {
    var calibration =
        Calibration.of(
            new double[] {0.5, 0.6, 0.7, 0.8, 0.9}, new boolean[] {false, true, false, true, true});

    assertThat(calibration.share(0.5)).isZero();
    assertThat(calibration.share(0.65)).isEqualTo(0.5);
    assertThat(calibration.share(0.95)).isEqualTo(1);
    assertThat(calibration.accuracy(new double[] {0.5, 0.65})).isEqualTo(0.25);
  }

  @Test
  void estimated_accuracy_sees_a_change_of_x_and_is_blind_to_a_change_of_the_concept() {
    double[] covariate = estimatedAndTrue(Change.What.X);
    double[] concept = estimatedAndTrue(Change.What.X_TO_Y);

    assertThat(covariate[0]).isCloseTo(covariate[1], within(0.04));
    assertThat(concept[0]).isGreaterThan(0.85);
    assertThat(concept[1]).isLessThan(0.2);
  }

  private static double[] estimatedAndTrue(Change.What what) {
    Stream stream = stream(what);
    var model = new Logistic(2, 2, 0.05);
    for (int i = 0; i < 1000; i++) {
      model.learn(stream.at(i).x(), stream.at(i).label());
    }
    var reference = answers(model, stream, 1000, 3000);
    var current = answers(model, stream, 3000, 5000);
    double right = 0;
    for (boolean one : current.right()) {
      right += one ? 1.0 / current.right().length : 0;
    }
    double estimated =
        Calibration.of(reference.confidences(), reference.right()).accuracy(current.confidences());
    return new double[] {estimated, right};
  }

  private record Answers(double[] confidences, boolean[] right) {}

  private static Answers answers(Model model, Stream stream, int from, int to) {
    double[] confidences = new double[to - from];
    boolean[] right = new boolean[to - from];
    for (int i = from; i < to; i++) {
      Instance instance = stream.at(i);
      double[] p = model.probabilities(instance.x());
      confidences[i - from] = Math.max(p[0], p[1]);
      right[i - from] = model.label(instance.x()) == instance.label();
    }
    return new Answers(confidences, right);
  }

  @Test
  void the_models_learn_sea() {
    var change = new Change(Change.What.X, Change.Shape.SUDDEN, 1_000_000, 1, 1);
    var stream = new Stream(new Sea(8, 9), change, 0, 0, 2);
    var right = new ArrayList<Boolean>();
    var model = new Logistic(3, 2, 0.05);
    for (int i = 0; i < 4000; i++) {
      Instance instance = stream.at(i);
      if (i >= 2000) {
        right.add(model.label(instance.x()) == instance.label());
      }
      model.learn(instance.x(), instance.label());
    }

    assertThat(right.stream().filter(one -> one).count()).isGreaterThan(1900);
  }
}
