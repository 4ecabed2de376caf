// 1. The world: rows of cells (# wall, ~ ice, O hole, x cliff, G goal), rewards for arriving, wind.
record Outcome(double p, int next, double reward, boolean end) {}
String map = "{{map}}";
int columns = {{columns}}, rows = map.length() / columns, states = map.length(), start = {{start}};
double[] reward = new double[states];
Arrays.fill(reward, {{usual}});
{{rewards}}
int[] wind = new int[states];
{{winds}}
int[][] moves = {{moves}};                       // rows down, columns right
int actions = moves.length, limit = {{limit}};
double slip = {{slip}};

boolean open(int row, int column) {
  return row >= 0 && row < rows && column >= 0 && column < columns && map.charAt(row * columns + column) != '#';
}

Outcome arrive(double p, int s, int a) {
  int row = s / columns, column = s % columns, down = moves[a][0] - wind[s];
  if (open(row, column + moves[a][1])) column += moves[a][1];
  for (int i = 0; i < Math.abs(down) && open(row + Integer.signum(down), column); i++) row += Integer.signum(down);
  int there = row * columns + column;
  char ground = map.charAt(there);
  return new Outcome(p, ground == 'x' ? start : there, reward[there], ground == 'O' || ground == 'G');
}

Outcome[] outcomes(int s, int a) {
  char ground = map.charAt(s);
  if (ground == 'O' || ground == 'G' || ground == '#') return new Outcome[] {new Outcome(1, s, 0, true)};
  if (ground != '~' || slip == 0) return new Outcome[] {arrive(1, s, a)};
  int quarter = actions / 4;                      // on ice a move may go to either side
  return new Outcome[] {
    arrive(slip / 2, s, Math.floorMod(a - quarter, actions)), arrive(1 - slip, s, a), arrive(slip / 2, s, (a + quarter) % actions)
  };
}

boolean goal(int s) { return map.charAt(s) == 'G'; }
double[] first = new double[states];
first[start] = 1;
int drawStart(long bits) { return start; }
