int greatest(double[] score, RandomGenerator random) {   // equals are chosen among by chance
  double most = score[0];
  int ties = 0;
  for (double one : score) most = Math.max(most, one);
  for (double one : score) ties += one == most ? 1 : 0;
  int left = ties == 1 ? 0 : any(ties, random);
  for (int a = 0; a < score.length; a++) {
    if (score[a] == most && left-- == 0) return a;
  }
  return 0;
}
