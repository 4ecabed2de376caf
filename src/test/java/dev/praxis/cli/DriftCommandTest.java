package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import moa.classifiers.core.driftdetection.ADWINChangeDetector;
import moa.classifiers.core.driftdetection.ChangeDetector;
import moa.classifiers.core.driftdetection.DDM;
import moa.classifiers.core.driftdetection.EDDM;
import moa.classifiers.core.driftdetection.HDDM_A_Test;
import moa.classifiers.core.driftdetection.HDDM_W_Test;
import moa.classifiers.core.driftdetection.PageHinkleyDM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The drift range on a learner's errors, from the command line.
class DriftCommandTest {
  private final Path folder;
  private final Console console;

  DriftCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  private Console.Ended run(String cells) throws IOException {
    Files.writeString(folder.resolve("errors.csv"), cells);
    return console.run(
        "run",
        "concept-drift",
        "--data",
        "errors.csv",
        "--set",
        "detectors=ddm,eddm,hddm_a,hddm_w,page_hinkley,adwin",
        "--json");
  }

  private static int[] bits() {
    var random = new Random(17);
    return IntStream.range(0, 3_000)
        .map(i -> random.nextDouble() < (i / 1_000 == 1 ? 0.4 : 0.15) ? 1 : 0)
        .toArray();
  }

  private static String csv(int[] bits) {
    var text = new StringBuilder();
    for (int bit : bits) {
      text.append(bit).append('\n');
    }
    return text.toString();
  }

  private static Map<String, ChangeDetector> moa() {
    var hddmA = new HDDM_A_Test();
    hddmA.oneSidedTestOption.setChosenLabel("One-sided");
    var hddmW = new HDDM_W_Test();
    hddmW.oneSidedTestOption.setChosenLabel("One-sided");
    var all = new LinkedHashMap<String, ChangeDetector>();
    all.put("ddm", new DDM());
    all.put("eddm", new EDDM());
    all.put("hddm_a", hddmA);
    all.put("hddm_w", hddmW);
    all.put("page_hinkley", new PageHinkleyDM());
    all.put("adwin", new ADWINChangeDetector());
    return all;
  }

  private static List<String> alarms(ChangeDetector detector, int[] bits) {
    var alarms = new ArrayList<String>();
    boolean warned = false;
    for (int i = 0; i < bits.length; i++) {
      detector.input(bits[i]);
      boolean warning = !detector.getChange() && detector.getWarningZone();
      if (detector.getChange()) {
        alarms.add(i + " drift");
      } else if (warning && !warned) {
        alarms.add(i + " warning");
      }
      warned = warning;
    }
    return alarms;
  }

  private static List<String> alarms(JsonNode run, String detector) {
    var alarms = new ArrayList<String>();
    for (JsonNode row : run.get("figures").get("alarms").get("table").get("rows")) {
      if (row.get(0).stringValue().equals(detector)) {
        alarms.add(row.get(1).longValue() + " " + row.get(2).stringValue());
      }
    }
    return alarms;
  }

  @Test
  void the_table_of_alarms_is_that_of_moa_on_the_same_errors() throws IOException {
    int[] bits = bits();

    var ended = run("error\n" + csv(bits));

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    JsonNode run = JsonMapper.builder().build().readTree(ended.out());
    assertThat(run.get("figures").get("alarms").get("table").get("columns").toString())
        .isEqualTo("[\"detector\",\"index\",\"kind\"]");
    for (var moa : moa().entrySet()) {
      assertThat(alarms(run, moa.getKey()))
          .as(moa.getKey())
          .isNotEmpty()
          .isEqualTo(alarms(moa.getValue(), bits));
    }
  }

  @Test
  void a_file_without_a_line_of_names_loses_no_error() throws IOException {
    int[] bits = bits();

    JsonNode named = JsonMapper.builder().build().readTree(run("error\n" + csv(bits)).out());
    JsonNode bare = JsonMapper.builder().build().readTree(run(csv(bits)).out());

    assertThat(bare.get("facts").get("bits").doubleValue()).isEqualTo(bits.length);
    assertThat(bare.get("figures").get("alarms").get("table"))
        .isEqualTo(named.get("figures").get("alarms").get("table"));
  }

  @Test
  void an_unknown_detector_is_refused_with_the_nearest() {
    var ended = console.run("run", "concept-drift", "--set", "detectors=ddm,adwyn");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("adwyn", "“adwin”");
    assertThat(console.run("run", "concept-drift", "--set", "detectors=").exit()).isEqualTo(2);
  }

  @Test
  void errors_that_are_none_are_refused_in_one_line_with_what_to_try() throws IOException {
    Map<String, String> hostile =
        Map.of(
            "error\n" + csv(new int[20]),
            "are “0”",
            "error\n0\n1\n0\n",
            "3 values",
            "error\n" + csv(bits()) + "2\n",
            "Row 3001 of “error” is “2”, not 0 or 1",
            "a,error\n" + csv(bits()).replace("\n", ",1\n") + "1,\n",
            "missing",
            "error\n" + csv(bits()).replace("1", "yes"),
            "not 0 or 1",
            "error\n",
            "no rows");

    for (var one : hostile.entrySet()) {
      var ended = run(one.getKey());

      assertThat(ended.exit()).as(one.getValue()).isNotZero();
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().strip()).contains(one.getValue()).doesNotContain("Exception", "null");
    }
  }

  @Test
  void rows_with_labels_are_learnt_in_their_order() throws IOException {
    var random = new Random(4);
    var text = new StringBuilder("x,sort\n");
    for (int i = 0; i < 2_000; i++) {
      double x = random.nextDouble();
      text.append(x).append(x > 0.5 == i < 1_200 ? ",yes\n" : ",no\n");
    }

    JsonNode run = JsonMapper.builder().build().readTree(run(text.toString()).out());

    assertThat(run.get("facts").get("truth_known").booleanValue()).isFalse();
    assertThat(run.get("scores").get("accuracy").get("value").doubleValue()).isLessThan(0.1);
    assertThat(alarms(run, "hddm_w").getLast()).matches("12[0-5][0-9] drift");
    assertThat(run.get("scores").get("policy_alarm").get("value").doubleValue())
        .isGreaterThan(run.get("scores").get("policy_never").get("value").doubleValue() + 0.1);
  }
}
