import java.io.File;
import java.util.*;
import java.util.stream.*;
import javax.sound.sampled.*;
import org.jtransforms.fft.DoubleFFT_1D;

// 1. The sound that is wanted: numbers between -1 and 1.
{{read}}

// 2. What disturbs it, and both together.
double[] disturbing(int count, long seed) {
  var random = new Random(seed);
  double[] made = new double[count];
  Arrays.setAll(made, n -> Math.clamp({{noise}} * random.nextGaussian(), -1, 1){{hum}});
  return made;
}
double[] unwanted = disturbing(wanted.length, {{seed}}L);
double[] sound = new double[wanted.length];
Arrays.setAll(sound, n -> wanted[n] + unwanted[n]);

// 3. The filter.
{{filter}}
double[] after = filter(sound);

// 4. What it does, and what it gained.
{{measure}}
