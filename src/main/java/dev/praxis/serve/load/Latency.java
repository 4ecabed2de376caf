package dev.praxis.serve.load;

import dev.praxis.lab.json.Json;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import org.HdrHistogram.AbstractHistogram;

/// How long answers took, in milliseconds. All are 0 where nothing was answered.
public record Latency(double p50, double p90, double p99, double p999, double max) {
  private static final double MILLI = 1e6;

  static Latency of(AbstractHistogram nanos) {
    LongToDoubleFunction millis = value -> value / MILLI;
    return new Latency(
        millis.applyAsDouble(nanos.getValueAtPercentile(50)),
        millis.applyAsDouble(nanos.getValueAtPercentile(90)),
        millis.applyAsDouble(nanos.getValueAtPercentile(99)),
        millis.applyAsDouble(nanos.getValueAtPercentile(99.9)),
        millis.applyAsDouble(nanos.getMaxValue()));
  }

  public Map<String, Object> tree() {
    return Json.object("p50", p50, "p90", p90, "p99", p99, "p999", p999, "max", max);
  }
}
