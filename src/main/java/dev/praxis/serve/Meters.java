package dev.praxis.serve;

import dev.praxis.lab.Predictor.Answer;
import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.Predictor.Output;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/// What a service counts, in the text that Prometheus reads. Safe to use from several threads.
final class Meters {
  private static final double[] SECONDS = {
    0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5
  };
  private static final int BINS = 10;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests;
  private final Histogram seconds;
  private final Gauge inFlight;
  private final Counter missing;
  private final Counter nothing;
  private final Outcomes outcomes;

  /// Counts answers by what they say.
  private interface Outcomes {
    void count(Answer answer);
  }

  Meters(ServedModel model) {
    requests =
        Counter.builder()
            .name("praxis_requests_total")
            .help("Requests by endpoint and status.")
            .labelNames("endpoint", "status")
            .register(registry);
    seconds =
        Histogram.builder()
            .name("praxis_request_seconds")
            .help("Seconds from the head of a request to the end of its answer.")
            .labelNames("endpoint")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);
    inFlight =
        Gauge.builder()
            .name("praxis_requests_in_flight")
            .help("Requests under way.")
            .register(registry);
    missing =
        Counter.builder()
            .name("praxis_missing_inputs_total")
            .help("Cells that were missing from rows, by input; such rows are refused.")
            .labelNames("input")
            .register(registry);
    nothing =
        Counter.builder()
            .name("praxis_null_outputs_total")
            .help("Answers that are no finite number and were sent as null.")
            .register(registry);
    Info.builder()
        .name("praxis_model_info")
        .help("The model served.")
        .labelNames("lab", "predicts")
        .register(registry)
        .addLabelValues(model.lab(), model.predictor().output().name());
    model.predictor().inputs().stream().map(Input::name).forEach(missing::initLabelValues);
    outcomes = outcomes(model.predictor().output());
  }

  private Outcomes outcomes(Output output) {
    return switch (output) {
      case Output.Classes classes -> counted(classes);
      case Output.Numeric numeric -> binned(numeric);
    };
  }

  private Outcomes counted(Output.Classes classes) {
    Counter chosen =
        Counter.builder()
            .name("praxis_predictions_total")
            .help("Predictions by class.")
            .labelNames("class")
            .register(registry);
    classes.classes().forEach(chosen::initLabelValues);
    return answer -> {
      if (answer instanceof Answer.Chosen said) {
        chosen.labelValues(said.value()).inc();
      }
    };
  }

  /// Ten bins over the range of the rows the model was fitted to.
  private Outcomes binned(Output.Numeric numeric) {
    double width = (numeric.high() - numeric.low()) / BINS;
    double[] bounds =
        IntStream.rangeClosed(0, BINS).mapToDouble(i -> numeric.low() + i * width).toArray();
    Histogram said =
        Histogram.builder()
            .name("praxis_prediction")
            .help("Predicted numbers; the bins span the rows the model was fitted to.")
            .classicOnly()
            .classicUpperBounds(bounds)
            .register(registry);
    return answer -> {
      if (answer instanceof Answer.Numeric(double value) && Double.isFinite(value)) {
        said.observe(value);
      }
    };
  }

  void began() {
    inFlight.inc();
  }

  void ended(String endpoint, int status, double took) {
    inFlight.dec();
    requests.labelValues(endpoint, Integer.toString(status)).inc();
    seconds.labelValues(endpoint).observe(took);
  }

  void missing(String input) {
    missing.labelValues(input).inc();
  }

  void answered(Answer answer) {
    if (answer instanceof Answer.Numeric(double value) && !Double.isFinite(value)) {
      nothing.inc();
    }
    outcomes.count(answer);
  }

  Reply reply() {
    var text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create()
          .write(text, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Reply.text(PrometheusTextFormatWriter.CONTENT_TYPE, text.toByteArray());
  }
}
