package dev.praxis.labs.signals.spectrograms;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Waveform;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Decibels;
import dev.praxis.signal.Envelope;
import dev.praxis.signal.Framing;
import dev.praxis.signal.MelBank;
import dev.praxis.signal.MelSpec;
import dev.praxis.signal.Mfcc;
import dev.praxis.signal.PreEmphasis;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Window;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is to be seen of a state: tracks over time, and the frame at the cursor through its stages.
final class SpectrogramFigures {
  private static final int WAVE_COLUMNS = 1_200;
  private final Words words;
  private final SpectrogramConfig config;
  private final SpectrogramState state;
  private final Excerpt excerpt;
  private final View view;
  private final double[] sound;
  private final Framing framing;
  private final int frames;
  private final Moment moment;
  private final MelBank bank;
  private final Axis time;
  private final Warnings warnings;

  SpectrogramFigures(Words words, SpectrogramConfig config, SpectrogramState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
    this.excerpt = state.excerpt();
    this.sound =
        config.emphasis() == 0
            ? excerpt.samples()
            : PreEmphasis.of(excerpt.samples(), config.emphasis());
    this.framing = config.framing();
    this.frames = framing.count(sound.length);
    this.moment = Moment.of(config, excerpt, sound);
    this.bank =
        MelBank.of(
            new MelSpec(config.bands(), 0, excerpt.rate() / 2.0, config.mel(), true),
            excerpt.rate(),
            framing.size());
    this.warnings = new Warnings(words, excerpt, framing, bank);
    this.time =
        new Axis(words.say("axis.time"), "s", excerpt.from(), excerpt.from() + excerpt.seconds());
  }

  Drawing drawn() throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    Analysis powers = Analysis.of(sound, framing, state.done(), view);
    double zero = powers.powers().max();
    var picture = new Picture(config, excerpt, time, cursor());
    figures.put("wave", wave());
    figures.put(
        "spectrogram",
        picture.of(powers, words.say("slot.spectrogram"), spectrogramNote(framing, powers), zero));
    Spectrogram energies = bank.energies(powers.powers());
    if (!view.draft()) {
      figures.put("spectrogram_b", second(picture));
      figures.put("mel_bands", bands(picture, energies, powers));
      figures.put("cepstrum", cepstrum(picture, energies, powers));
      figures.put("shape", shape());
      figures.put("bank", bankFigure());
    }
    figures.put("frame", frame());
    Spectrogram here = bank.energies(moment.powers());
    figures.put("mel", mel(here));
    figures.put("mfcc", mfcc(energies, here));
    return new Drawing(figures, scores(), facts(), Optional.of(said()));
  }

  private double cursor() {
    return excerpt.from() + excerpt.inside(config.cursor());
  }

  private double ms(double samples) {
    return 1_000 * samples / excerpt.rate();
  }

  private Waveform wave() {
    Envelope envelope = Envelope.of(sound, Math.min(sound.length, WAVE_COLUMNS));
    double loud = 1e-6;
    for (int i = 0; i < envelope.columns(); i++) {
      loud = Math.max(loud, Math.max(-envelope.lows()[i], envelope.highs()[i]));
    }
    double half = framing.length() / 2.0 / excerpt.rate();
    double middle = excerpt.from() + moment.seconds();
    return new Waveform(
        words.say("slot.wave"),
        waveNote(),
        time,
        new Axis(words.say("axis.amplitude"), "", -1.05 * loud, 1.05 * loud),
        envelope.lows(),
        envelope.highs(),
        Optional.of(new Waveform.Span(middle - half, middle + half)),
        cursor());
  }

  private String waveNote() {
    var note = new StringBuilder();
    note.append(
        words.say(
            excerpt.whole() > excerpt.seconds() + 1e-9 ? "wave.part" : "wave.whole",
            "seconds",
            excerpt.seconds(),
            "whole",
            excerpt.whole(),
            "rate",
            excerpt.rate()));
    warnings.ofSound().forEach(warning -> note.append(' ').append(warning));
    return note.toString();
  }

  private String spectrogramNote(Framing cut, Analysis powers) {
    String note =
        words.say(
            "spectrogram.note",
            "window",
            ms(cut.length()),
            "hop",
            ms(cut.hop()),
            "hertz",
            (double) excerpt.rate() / cut.length());
    if (cut.length() > sound.length) {
      return note + " " + words.say("spectrogram.longer", "seconds", excerpt.seconds());
    }
    return powers.isWhole(frames)
        ? note
        : note + " " + words.say("spectrogram.some", "shown", powers.shown().length, "all", frames);
  }

  private Figure second(Picture picture) throws InterruptedException {
    Framing other = config.framingB();
    Analysis powers = Analysis.of(sound, other, state.done(), view);
    return picture.of(
        powers,
        words.say("slot.spectrogram_b"),
        spectrogramNote(other, powers),
        powers.powers().max());
  }

  private Figure bands(Picture picture, Spectrogram energies, Analysis powers) {
    Spectrogram decibels = Decibels.of(energies, Math.max(energies.max(), 1e-10), config.range());
    String note =
        bank.empty().length == 0
            ? words.say("mel_bands.note", "bands", bank.bands())
            : warnings.ofBands();
    var axis = new Axis(words.say("axis.band"), "", 0, bank.bands(), bandTicks());
    return picture.rows(
        decibels,
        powers.done(),
        words.say("slot.mel_bands"),
        new Picture.Rows(note, axis, -config.range(), 0, "dB"));
  }

  /// Bands are named by the frequency of their middle.
  private List<Axis.Tick> bandTicks() {
    return IntStream.range(0, bank.bands())
        .mapToObj(band -> new Axis.Tick(band + 0.5, Long.toString(Math.round(bank.centre(band)))))
        .toList();
  }

  private Figure cepstrum(Picture picture, Spectrogram energies, Analysis powers) {
    Spectrogram all = Mfcc.of(energies, config.cepstra());
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int frame = 0; frame < powers.done(); frame++) {
      for (int c = 1; c < all.bins(); c++) {
        low = Math.min(low, all.at(frame, c));
        high = Math.max(high, all.at(frame, c));
      }
    }
    boolean some = low < high;
    var axis = new Axis(words.say("axis.coefficient"), "", 0, all.bins(), coefficientTicks());
    return picture.rows(
        all,
        powers.done(),
        words.say("slot.cepstrum"),
        new Picture.Rows(
            words.say("cepstrum.note", "count", all.bins()),
            axis,
            some ? low : -1,
            some ? high : 1,
            words.say("unit.coefficient")));
  }

  private List<Axis.Tick> coefficientTicks() {
    return IntStream.range(0, config.cepstra())
        .mapToObj(c -> new Axis.Tick(c + 0.5, Integer.toString(c)))
        .toList();
  }

  /// Exactly the magnitudes of the frame, bin by bin.
  private Lines frame() {
    double[] magnitudes = moment.magnitudes();
    double[] hertz = new double[magnitudes.length];
    Arrays.setAll(hertz, bin -> framing.hertz(bin, excerpt.rate()));
    double high = Math.max(1e-9, Arrays.stream(magnitudes).max().orElse(0));
    return new Lines(
        words.say("slot.frame"),
        words.say("frame.note", "seconds", excerpt.from() + moment.seconds()),
        new Axis(words.say("axis.frequency"), "Hz", 0, excerpt.rate() / 2.0),
        new Axis(words.say("axis.magnitude"), "", 0, 1.06 * high),
        List.of(new Line(words.say("frame.line"), 1, false, false, hertz, magnitudes)),
        Double.NaN);
  }

  private Lines shape() {
    double[] windowed = moment.windowed();
    double[] window = config.shape().of(framing.length());
    double[] at = new double[framing.length()];
    double[] plain = new double[framing.length()];
    double loud = 1e-9;
    for (int i = 0; i < at.length; i++) {
      at[i] = ms(i);
      int place = framing.start(moment.frame()) + i;
      plain[i] = place >= 0 && place < sound.length ? sound[place] : 0;
      loud = Math.max(loud, Math.abs(plain[i]));
    }
    double scale = loud;
    Arrays.setAll(window, i -> window[i] * scale);
    return new Lines(
        words.say("slot.shape"),
        words.say(
            config.shape() == Window.RECTANGULAR ? "shape.sharp" : "shape.note",
            "samples",
            framing.length(),
            "ms",
            ms(framing.length())),
        new Axis(words.say("axis.in-frame"), "ms", 0, Math.max(1e-3, ms(framing.length()))),
        new Axis(words.say("axis.amplitude"), "", -1.1 * loud, 1.1 * loud),
        List.of(
            new Line(words.say("shape.samples"), 2, false, false, at, plain),
            new Line(
                words.say("shape.windowed"),
                0,
                false,
                false,
                at,
                Arrays.copyOf(windowed, framing.length())),
            new Line(words.say("shape.window"), 1, true, false, at, window)),
        Double.NaN);
  }

  private Lines bankFigure() {
    var lines = new ArrayList<Line>();
    double high = 1e-12;
    for (int band = 0; band < bank.bands(); band++) {
      int[] bins = Corners.of(bank, band);
      double[] hertz = new double[bins.length];
      double[] weight = new double[bins.length];
      for (int i = 0; i < bins.length; i++) {
        hertz[i] = framing.hertz(bins[i], excerpt.rate());
        weight[i] = bank.weight(band, bins[i]);
        high = Math.max(high, weight[i]);
      }
      lines.add(new Line("", band % 2, false, false, hertz, weight));
    }
    String note =
        bank.empty().length == 0
            ? words.say("bank.note", "bands", bank.bands())
            : warnings.ofBands();
    return new Lines(
        words.say("slot.bank"),
        note,
        new Axis(words.say("axis.frequency"), "Hz", 0, excerpt.rate() / 2.0),
        new Axis(words.say("axis.weight"), "", 0, 1.06 * high),
        lines,
        Double.NaN);
  }

  private Lines mel(Spectrogram here) {
    double[] centre = new double[bank.bands()];
    Arrays.setAll(centre, bank::centre);
    double[] energy = here.frame(0);
    double high = Math.max(1e-12, Arrays.stream(energy).max().orElse(0));
    return new Lines(
        words.say("slot.mel"),
        words.say("mel.note", "bands", bank.bands()),
        new Axis(words.say("axis.centre"), "Hz", 0, excerpt.rate() / 2.0),
        new Axis(words.say("axis.energy"), "", 0, 1.06 * high),
        List.of(new Line(words.say("mel.line"), 2, false, true, centre, energy)),
        Double.NaN);
  }

  /// The floor of 80 dB hangs on the loudest frame of all, as when every frame is worked out
  /// together.
  private Bars mfcc(Spectrogram energies, Spectrogram here) {
    double[] values = new double[2 * bank.bands()];
    double loudest = energies.max();
    Arrays.fill(values, 0, bank.bands(), loudest);
    System.arraycopy(here.values(), 0, values, bank.bands(), bank.bands());
    double[] cepstrum =
        Mfcc.of(new Spectrogram(2, bank.bands(), values), config.cepstra()).frame(1);
    List<String> names = IntStream.range(0, cepstrum.length).mapToObj(c -> "c" + c).toList();
    return new Bars(
        words.say("slot.mfcc"),
        words.say("mfcc.note", "count", cepstrum.length),
        words.say("axis.coefficient"),
        Axis.around(words.say("axis.value"), "", withZero(cepstrum)),
        names,
        cepstrum,
        new int[cepstrum.length]);
  }

  private static double[] withZero(double[] values) {
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = 0;
    return more;
  }

  private Map<String, Estimate> scores() {
    var scores = new LinkedHashMap<String, Estimate>();
    long n = framing.length();
    String on = "frame";
    scores.put("peak", Estimate.exact(framing.hertz(moment.peak(), excerpt.rate()), n, on));
    scores.put("peak_magnitude", Estimate.exact(moment.magnitudes()[moment.peak()], n, on));
    scores.put("centroid", Estimate.exact(moment.centroid(framing, excerpt.rate()), n, on));
    scores.put("window_ms", Estimate.exact(ms(framing.length()), n, on));
    scores.put("resolution", Estimate.exact((double) excerpt.rate() / framing.length(), n, on));
    return scores;
  }

  private Map<String, Object> facts() {
    return Map.of(
        "rate",
        (double) excerpt.rate(),
        "duration",
        excerpt.seconds(),
        "frame",
        (double) moment.frame(),
        "frames",
        (double) frames,
        "empty_bands",
        (double) bank.empty().length,
        "silent",
        excerpt.isSilent(),
        "clipped",
        (double) excerpt.clipped());
  }

  private Narration said() {
    if (state.done() == 0) {
      return Narration.of(warnings.after(words.say("said.start", "frames", frames)));
    }
    int last = state.done() - 1;
    int start = Math.max(0, framing.start(last));
    int end = Math.min(sound.length, framing.start(last) + framing.length());
    String heard =
        words.say(
            state.done() < frames ? "said.frame" : "said.all",
            "frame",
            last,
            "frames",
            frames,
            "seconds",
            excerpt.from() + framing.seconds(last, excerpt.rate()),
            "from",
            start,
            "to",
            end);
    return new Narration(
        warnings.after(heard),
        Optional.of("X_k = \\sum_{n=0}^{N-1} w_n\\,x_{n + tH}\\,e^{-2\\pi i k n / N}"),
        Optional.of("fft.realForwardFull(pairs);"));
  }
}
