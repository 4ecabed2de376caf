import java.util.*;
import java.util.random.RandomGenerator;

// 1. Random numbers of which the whole state is one number (SplitMix64), so that a task can be played again.
class SplitMix implements RandomGenerator {
  static final long GOLDEN = 0x9e3779b97f4a7c15L;
  long state;
  SplitMix(long seed, long stream) {
    state = mix(mix(seed + GOLDEN) ^ (stream * GOLDEN + 1));
  }
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }
  static long mix(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}

int any(int count, RandomGenerator random) {
  return (int) Math.unsignedMultiplyHigh(random.nextLong(), count);
}
{{functions}}
// 2. One task: what the last 100 pulls paid, how many of them took the best arm, and the regret of all.
double[] play(long task) {
  int arms = {{arms}}, steps = {{steps}}, late = Math.min(100, steps);
  boolean coins = {{coins}};
  double drift = {{drift}};
  var nature = new SplitMix({{seed}}L, 2 * task);
  var random = new SplitMix({{seed}}L, 2 * task + 1);
  double[] truth = new double[arms];
  {{truth}}
  double[] Q = new double[arms];                    // estimates
  Arrays.fill(Q, {{initial}});
  int[] N = new int[arms];                          // pulls
  {{begin}}
  double paid = 0, best = 0, regret = 0;
  for (int t = 1; t <= steps; t++) {
    {{choose}}
    double reward = coins ? (random.nextDouble() < truth[a] ? 1 : 0) : truth[a] + random.nextGaussian();
    N[a]++;
    double step = {{step}};
    Q[a] += step * (reward - Q[a]);
    {{learn}}
    double most = Arrays.stream(truth).max().getAsDouble();
    regret += most - truth[a];
    if (t > steps - late) {
      paid += reward;
      best += truth[a] == most ? 1 : 0;
    }
    for (int b = 0; drift > 0 && b < arms; b++) {
      truth[b] += drift * random.nextGaussian();
      if (coins) truth[b] = Math.clamp(truth[b], 0, 1);
    }
  }
  return new double[] {paid / late, best / late, regret};
}

// 3. Many tasks.
int tasks = {{tasks}};
double[] sum = new double[3];
for (long task = 0; task < tasks; task++) {
  double[] one = play(task);
  for (int i = 0; i < 3; i++) sum[i] += one[i];
}
System.out.println("mean_reward " + sum[0] / tasks);
System.out.println("optimal_share " + sum[1] / tasks);
System.out.println("regret " + sum[2] / tasks);
