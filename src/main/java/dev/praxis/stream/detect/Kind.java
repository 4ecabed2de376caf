package dev.praxis.stream.detect;

import java.util.Arrays;
import java.util.Optional;

/// The detectors there are, each with its usual parameters.
public enum Kind {
  DDM("ddm", true, 30),
  EDDM("eddm", true, 30),
  RDDM("rddm", true, 129),
  HDDM_A("hddm_a", true, 1),
  HDDM_W("hddm_w", true, 1),
  ADWIN("adwin", false, 32),
  PAGE_HINKLEY("page_hinkley", false, 30),
  CUSUM("cusum", false, 30),
  EWMA("ewma", true, 30),
  KSWIN("kswin", false, 100),
  STEPD("stepd", true, 60);

  private final String id;
  private final boolean bits;
  private final int warmUp;

  Kind(String id, boolean bits, int warmUp) {
    this.id = id;
    this.bits = bits;
    this.warmUp = warmUp;
  }

  /// Its name on a command line and in a table.
  public String id() {
    return id;
  }

  /// Whether it takes errors (0 or 1) only, or any number.
  public boolean bits() {
    return bits;
  }

  /// Inputs before the first alarm can rise, with the usual parameters.
  public int warmUp() {
    return warmUp;
  }

  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /// A new detector with the parameters of River's documentation, or of MOA where River has none;
  /// ADWIN
  /// always as MOA's.
  ///
  /// @param seed of the draws of KSWIN; the others draw nothing
  public Detector detector(Reading reading, long seed) {
    return switch (this) {
      case DDM -> new Ddm(Ddm.Parameters.usual(reading));
      case EDDM -> new Eddm(Eddm.Parameters.usual(reading));
      case RDDM -> new Rddm(Rddm.Parameters.USUAL);
      case HDDM_A -> new HddmA(HddmA.Parameters.usual(reading));
      case HDDM_W -> new HddmW(HddmW.Parameters.usual(reading));
      case ADWIN -> new Adwin(Adwin.Parameters.USUAL);
      case PAGE_HINKLEY -> new PageHinkley(PageHinkley.Parameters.usual(reading));
      case CUSUM -> new Cusum(Cusum.Parameters.USUAL);
      case EWMA -> new Ewma(Ewma.Parameters.USUAL);
      case KSWIN -> new Kswin(Kswin.Parameters.USUAL, seed);
      case STEPD -> new Stepd(Stepd.Parameters.USUAL);
    };
  }
}
