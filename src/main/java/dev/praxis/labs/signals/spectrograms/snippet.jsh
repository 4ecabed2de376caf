import java.io.File;
import java.util.*;
import java.util.stream.*;
import javax.sound.sampled.*;
import org.jtransforms.fft.DoubleFFT_1D;

// 1. Read the samples: numbers between -1 and 1; of several channels the mean.
{{read}}

// 2. The frame under the cursor: its samples times the window, zeros where there is no sound.
int window = {{window}}, hop = {{hop}}, size = window * {{padding}};
double at = Math.clamp({{cursor}} - {{from}}, 0, (double) samples.length / rate);
int frames = 1 + Math.max(0, samples.length - size % 2) / hop;
int number = (int) Math.clamp(Math.round(at * rate / hop), 0, frames - 1);
int start = number * hop + (size - window) / 2 - size / 2;
double[] frame = new double[size];
for (int n = 0; n < window; n++) {
  double place = (double) n / window;
  double weight = window == 1 ? 1 : {{shape}};
  int i = start + n;
  frame[n] = i >= 0 && i < samples.length ? samples[i] * weight : 0;
}

// 3. Its Fourier transform; bin k stands for k * rate / size hertz.
var fft = new DoubleFFT_1D(size);
double[] pairs = Arrays.copyOf(frame, 2 * size);
fft.realForwardFull(pairs);
double[] magnitude = IntStream.rangeClosed(0, size / 2).mapToDouble(k -> Math.hypot(pairs[2 * k], pairs[2 * k + 1])).toArray();

// 4. The strongest bin and the mean frequency.
int peak = IntStream.range(0, magnitude.length).reduce(0, (best, k) -> magnitude[k] > magnitude[best] ? k : best);
double total = Arrays.stream(magnitude).sum();
double weighted = IntStream.range(0, magnitude.length).mapToDouble(k -> magnitude[k] * k * rate / size).sum();
System.out.println("peak " + (double) peak * rate / size);
System.out.println("peak_magnitude " + magnitude[peak]);
System.out.println("centroid " + (total > 0 ? weighted / total : 0));
System.out.println("window_ms " + 1000.0 * window / rate);
System.out.println("resolution " + (double) rate / window);
