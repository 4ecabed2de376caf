// 1. The world: Taxi-v3. State ((row * 5 + column) * 5 + passenger) * 4 + destination.
record Outcome(double p, int next, double reward, boolean end) {}
int states = 500, actions = 6, limit = 200;
int[] stands = {0, 4, 20, 23};
boolean wallRight(int cell) { return cell % 5 == 4 || Set.of(1, 6, 15, 17, 20, 22).contains(cell); }
boolean goal(int s) { return s / 4 % 5 == s % 4; }

Outcome[] outcomes(int s, int a) {
  int cell = s / 20, passenger = s / 4 % 5, destination = s % 4, stand = -1;
  for (int i = 0; i < 4; i++) if (stands[i] == cell) stand = i;
  if (goal(s)) return new Outcome[] {new Outcome(1, s, 0, true)};
  double reward = -1;
  boolean end = false;
  if (a == 0 && cell < 20) cell += 5;             // down, up, right, left
  else if (a == 1 && cell >= 5) cell -= 5;
  else if (a == 2 && !wallRight(cell)) cell++;
  else if (a == 3 && cell % 5 > 0 && !wallRight(cell - 1)) cell--;
  else if (a == 4) {                              // pick up
    boolean here = passenger < 4 && stands[passenger] == cell;
    if (here) passenger = 4; else reward = -10;
  } else if (a == 5) {                            // drop off
    if (passenger < 4 || stand < 0) reward = -10;
    else {
      passenger = stand;
      end = stand == destination;
      reward = end ? 20 : -1;
    }
  }
  return new Outcome[] {new Outcome(1, (cell * 5 + passenger) * 4 + destination, reward, end)};
}

double[] first = new double[states];              // any place, passenger and other destination
for (int s = 0; s < states; s++) first[s] = s / 4 % 5 == 4 || goal(s) ? 0 : 1.0 / 300;

long[] keep = new long[states];                   // an alias table: a start in constant time
int[] other = new int[states];
double[] scaled = new double[states];
int[] waiting = new int[states];
int rich = states, poor = 0;
for (int s = 0; s < states; s++) {
  keep[s] = Long.MAX_VALUE;
  other[s] = s;
  scaled[s] = first[s] * states;
  if (scaled[s] < 1 - 1e-12) waiting[poor++] = s; else waiting[--rich] = s;
}
while (poor > 0 && rich < states) {
  int small = waiting[--poor], large = waiting[rich];
  keep[small] = (long) (scaled[small] * 0x1p63);
  other[small] = large;
  scaled[large] -= 1 - scaled[small];
  if (scaled[large] < 1 - 1e-12) {
    rich++;
    waiting[poor++] = large;
  }
}
int drawStart(long bits) {
  int place = (int) Math.unsignedMultiplyHigh(bits, (long) states);
  return (bits * states) >>> 1 <= keep[place] ? place : other[place];
}
