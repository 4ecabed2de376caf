package dev.praxis.labs.signals.fourier;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Narration;
import dev.praxis.signal.Complex;
import dev.praxis.signal.synth.Partial;
import dev.praxis.signal.teach.Alias;
import dev.praxis.signal.teach.Butterflies;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is to be seen and known of a state.
final class FourierFigures {
  private final Words words;
  private final FourierConfig config;
  private final FourierState state;
  private final Analysis analysis;
  private final int terms;
  private final int stages;

  FourierFigures(Words words, FourierConfig config, FourierState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.analysis = Analysis.of(config, state);
    this.terms = state.terms(config);
    this.stages = state.stages(config);
  }

  Drawing drawn() {
    var sound = new SoundFigures(words, config, state, analysis);
    var sum = new SumFigures(words, config, state, analysis);
    var fast = new FastFigures(words, config, state, analysis);
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("sines", sound.sines());
    figures.put("wave", sound.wave());
    figures.put("spectrum", sum.spectrum());
    figures.put("sum", sum.sum());
    figures.put("phases", sound.phases());
    figures.put("terms", sum.terms());
    figures.put("butterflies", fast.butterflies());
    figures.put("stages", fast.stages());
    figures.put("work", fast.work());
    return new Drawing(figures, scores(), facts(), Optional.of(said()));
  }

  private Partial inHand() {
    return state.sines().get(config.inHand());
  }

  private double apparent() {
    return Alias.apparent(inHand().hertz(), config.rate());
  }

  private Map<String, Estimate> scores() {
    Complex sum = analysis.sumOf(terms);
    long all = Butterflies.workOfSum(config.samples()).multiplications();
    var scores = new LinkedHashMap<String, Estimate>();
    scores.put("magnitude", exact(Analysis.size(sum)));
    scores.put("phase", exact(Analysis.degrees(sum)));
    scores.put("peak", exact(config.width() * analysis.peak()));
    scores.put("leakage", exact(analysis.leakage()));
    scores.put("apparent", exact(apparent()));
    scores.put("operations_dft", exact(all));
    scores.put("operations_fft", exact(analysis.fast().work().multiplications()));
    return scores;
  }

  private Estimate exact(double value) {
    return Estimate.exact(value, config.samples(), "frame");
  }

  private Map<String, Object> facts() {
    double bins = apparent() / config.width();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("n", (double) config.samples());
    facts.put("bin", (double) config.bin());
    facts.put("bin_hertz", config.bin() * config.width());
    facts.put("bin_width", config.width());
    facts.put("half_rate", config.half());
    facts.put("terms", (double) terms);
    facts.put("stages", (double) stages);
    facts.put("hertz", inHand().hertz());
    facts.put("off_bin", Math.abs(bins - Math.rint(bins)));
    facts.put("aliased", (double) state.above(config));
    facts.put("equal", (double) state.equal());
    facts.put("loudest", Arrays.stream(analysis.samples()).map(Math::abs).max().orElse(0));
    facts.put("silent", state.isSilent());
    facts.put("moved", state.moved().contains(true));
    return facts;
  }

  private Narration said() {
    if (terms == 0) {
      return Narration.of(
          words.say("said.start", "samples", config.samples(), "bin", config.bin()));
    }
    return stages == 0 ? saidTerm(terms - 1) : saidStage();
  }

  private Narration saidTerm(int n) {
    Complex term = analysis.sum().terms().get(n);
    Complex sum = analysis.sumOf(terms);
    long turned = (long) config.bin() * n % config.samples();
    double angle = -360.0 * turned / config.samples();
    String sentence =
        words.say(
            terms == config.samples() ? "said.last" : "said.term",
            "n",
            n,
            "sample",
            rounded(analysis.frame()[n]),
            "angle",
            angle,
            "term",
            FastFigures.written(term),
            "sum",
            FastFigures.written(sum),
            "magnitude",
            rounded(sum.abs()));
    String formula =
        "X_{%s} = \\sum_{n=0}^{%s} w_n\\,x_n\\,e^{-2\\pi i \\cdot %s n/%s}"
            .formatted(config.bin(), config.samples() - 1, config.bin(), config.samples());
    return new Narration(
        sentence, Optional.of(formula), Optional.of("re += Math.cos(angle) * x[n];"));
  }

  private Narration saidStage() {
    int span = analysis.fast().stages().get(stages - 1).span();
    Complex bin = analysis.fast().result().get(config.bin());
    String sentence =
        words.say(
            stages == config.stages() ? "said.all" : "said.stage",
            "stage",
            stages,
            "span",
            span,
            "pairs",
            config.samples() / 2,
            "bin",
            config.bin(),
            "value",
            FastFigures.written(bin),
            "fast",
            analysis.fast().work().multiplications(),
            "slow",
            Butterflies.workOfSum(config.samples()).multiplications());
    String formula =
        "u' = u + e^{-2\\pi i j/%s}\\,v, \\qquad v' = u - e^{-2\\pi i j/%s}\\,v"
            .formatted(2 * span, 2 * span);
    return new Narration(sentence, Optional.of(formula), Optional.empty());
  }

  private static String rounded(double value) {
    return Numbers.shown(Math.abs(value) < 1e-9 ? 0 : value);
  }
}
