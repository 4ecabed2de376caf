package dev.praxis.stream.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javacliparser.FloatOption;
import com.github.javacliparser.IntOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import moa.classifiers.core.driftdetection.ADWIN;
import moa.classifiers.core.driftdetection.ADWINChangeDetector;
import moa.classifiers.core.driftdetection.ChangeDetector;
import moa.classifiers.core.driftdetection.CusumDM;
import moa.classifiers.core.driftdetection.DDM;
import moa.classifiers.core.driftdetection.EDDM;
import moa.classifiers.core.driftdetection.EWMAChartDM;
import moa.classifiers.core.driftdetection.HDDM_A_Test;
import moa.classifiers.core.driftdetection.HDDM_W_Test;
import moa.classifiers.core.driftdetection.PageHinkleyDM;
import moa.classifiers.core.driftdetection.RDDM;
import moa.classifiers.core.driftdetection.STEPD;
import org.junit.jupiter.api.Test;

/// Level by level on the same bits as MOA 2024.07: several sizes of drift, up, down, recurring, and
/// calm
/// streams with rare or with only errors. At least one drift must come, or nothing was compared.
class MoaTest {
  private static final int SEEDS = 12;
  private static final double[][] RATES = {
    {0.1, 0.12},
    {0.1, 0.2},
    {0.05, 0.4},
    {0.2, 0.9},
    {0.5, 0.1},
    {0.3, 0.1, 0.3, 0.1},
    {0.01},
    {0.6},
    {0},
    {1},
    {0, 1},
    {1, 0, 0.5}
  };

  /// HDDM_W keeps its state in static fields, so that only one of MOA's may live at a time.
  private static void agree(Supplier<Detector> ours, Supplier<ChangeDetector> theirs) {
    int drifts = 0;
    for (double[] rates : RATES) {
      for (int seed = 0; seed < SEEDS; seed++) {
        drifts += agree(ours.get(), theirs.get(), Bits.errors(seed, 1500, rates));
      }
    }
    assertThat(drifts).isPositive();
  }

  private static int agree(Detector ours, ChangeDetector theirs, double[] inputs) {
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    int drifts = 0;
    for (int i = 0; i < inputs.length; i++) {
      theirs.input(inputs[i]);
      Level level =
          theirs.getChange() ? Level.DRIFT : theirs.getWarningZone() ? Level.WARNING : Level.NONE;
      wanted.add(i + " " + level);
      got.add(i + " " + ours.add(inputs[i]));
      drifts += level == Level.DRIFT ? 1 : 0;
    }
    assertThat(got).isEqualTo(wanted);
    return drifts;
  }

  private static void set(FloatOption option, double value) {
    option.setValue(value);
  }

  private static void set(IntOption option, int value) {
    option.setValue(value);
  }

  @Test
  void ddm_agrees() {
    agree(() -> Kind.DDM.detector(Reading.MOA, 0), DDM::new);
    agree(
        () -> new Ddm(new Ddm.Parameters(100, 1.5, 2.2, Reading.MOA)),
        () -> {
          var moa = new DDM();
          set(moa.minNumInstancesOption, 100);
          set(moa.warningLevelOption, 1.5);
          set(moa.outcontrolLevelOption, 2.2);
          return moa;
        });
  }

  @Test
  void the_warm_start_of_river_is_two_less_than_that_of_moa() {
    agree(
        () -> Kind.DDM.detector(Reading.RIVER, 0),
        () -> {
          var moa = new DDM();
          set(moa.minNumInstancesOption, 32);
          return moa;
        });
  }

  @Test
  void eddm_agrees() {
    agree(() -> Kind.EDDM.detector(Reading.MOA, 0), EDDM::new);
  }

  @Test
  void rddm_agrees() {
    agree(() -> Kind.RDDM.detector(Reading.MOA, 0), RDDM::new);
    agree(
        () -> new Rddm(new Rddm.Parameters(60, 1.3, 2.0, 500, 300, 40)),
        () -> {
          var moa = new RDDM();
          set(moa.minNumInstancesOption, 60);
          set(moa.warningLevelOption, 1.3);
          set(moa.driftLevelOption, 2.0);
          set(moa.maxSizeConceptOption, 500);
          set(moa.minSizeStableConceptOption, 300);
          set(moa.warnLimitOption, 40);
          return moa;
        });
  }

  @Test
  void hddm_a_agrees() {
    agree(() -> Kind.HDDM_A.detector(Reading.MOA, 0), () -> hddmA(0.001, 0.005, "One-sided"));
    agree(
        () -> new HddmA(new HddmA.Parameters(0.01, 0.1, true, Reading.MOA)),
        () -> hddmA(0.01, 0.1, "Two-sided"));
  }

  private static HDDM_A_Test hddmA(double drift, double warning, String sides) {
    var moa = new HDDM_A_Test();
    set(moa.driftConfidenceOption, drift);
    set(moa.warningConfidenceOption, warning);
    moa.oneSidedTestOption.setChosenLabel(sides);
    return moa;
  }

  @Test
  void hddm_w_agrees() {
    agree(() -> Kind.HDDM_W.detector(Reading.MOA, 0), HDDM_W_Test::new);
    agree(
        () -> new HddmW(new HddmW.Parameters(0.01, 0.1, 0.1, true, Reading.MOA)),
        () -> {
          var moa = new HDDM_W_Test();
          set(moa.driftConfidenceOption, 0.01);
          set(moa.warningConfidenceOption, 0.1);
          set(moa.lambdaOption, 0.1);
          moa.oneSidedTestOption.setChosenLabel("Two-sided");
          moa.resetLearning();
          return moa;
        });
  }

  @Test
  void page_hinkley_agrees() {
    agree(() -> Kind.PAGE_HINKLEY.detector(Reading.MOA, 0), PageHinkleyDM::new);
    agree(
        () ->
            new PageHinkley(
                new PageHinkley.Parameters(10, 0.01, 8, 0.99, PageHinkley.Mode.UP, Reading.MOA)),
        () -> {
          var moa = new PageHinkleyDM();
          set(moa.minNumInstancesOption, 10);
          set(moa.deltaOption, 0.01);
          set(moa.lambdaOption, 8);
          set(moa.alphaOption, 0.99);
          moa.resetLearning();
          return moa;
        });
  }

  @Test
  void cusum_agrees() {
    agree(() -> Kind.CUSUM.detector(Reading.MOA, 0), CusumDM::new);
    agree(
        () -> new Cusum(new Cusum.Parameters(5, 0.05, 10)),
        () -> {
          var moa = new CusumDM();
          set(moa.minNumInstancesOption, 5);
          set(moa.deltaOption, 0.05);
          set(moa.lambdaOption, 10);
          return moa;
        });
  }

  @Test
  void the_ewma_chart_agrees() {
    agree(() -> Kind.EWMA.detector(Reading.MOA, 0), EWMAChartDM::new);
    agree(
        () -> new Ewma(new Ewma.Parameters(60, 0.1)),
        () -> {
          var moa = new EWMAChartDM();
          set(moa.minNumInstancesOption, 60);
          set(moa.lambdaOption, 0.1);
          return moa;
        });
  }

  @Test
  void stepd_agrees() {
    agree(() -> Kind.STEPD.detector(Reading.MOA, 0), STEPD::new);
    agree(
        () -> new Stepd(new Stepd.Parameters(75, 0.01, 0.1)),
        () -> {
          var moa = new STEPD();
          set(moa.windowSizeOption, 75);
          set(moa.alphaDriftOption, 0.01);
          set(moa.alphaWarningOption, 0.1);
          return moa;
        });
  }

  @Test
  void adwin_agrees() {
    agree(() -> Kind.ADWIN.detector(Reading.MOA, 0), ADWINChangeDetector::new);
    agree(
        () -> new Adwin(new Adwin.Parameters(0.3, Adwin.Alarms.RISES)),
        () -> {
          var moa = new ADWINChangeDetector();
          set(moa.deltaAdwinOption, 0.3);
          return moa;
        });
  }

  @Test
  void adwin_that_counts_falls_agrees_with_the_window_within() {
    int cuts = 0;
    for (double[] rates : RATES) {
      var moa = new ADWIN(0.05);
      var ours = new Adwin(new Adwin.Parameters(0.05, Adwin.Alarms.ALL));
      for (double x : Bits.errors(7, 4000, rates)) {
        boolean cut = moa.setInput(x);
        assertThat(ours.add(x) == Level.DRIFT).isEqualTo(cut);
        assertThat(ours.gauge().held()).isEqualTo(moa.getWidth());
        cuts += cut ? 1 : 0;
      }
    }
    assertThat(cuts).isGreaterThan(10);
  }

  @Test
  void detectors_of_numbers_agree_on_numbers() {
    double[] numbers = Bits.numbers(3, 2000, 1, 1.5, 0.5, 3);

    assertThat(agree(Kind.ADWIN.detector(Reading.MOA, 0), new ADWINChangeDetector(), numbers))
        .isPositive();
    assertThat(agree(Kind.CUSUM.detector(Reading.MOA, 0), new CusumDM(), numbers)).isPositive();
    assertThat(agree(Kind.PAGE_HINKLEY.detector(Reading.MOA, 0), new PageHinkleyDM(), numbers))
        .isPositive();
  }
}
