double[] belief = new double[arms];               // a draw from what is believed of each mean
    for (int b = 0; b < arms; b++) {
      double precision = 1 / ({{prior}} * {{prior}}) + N[b];
      belief[b] = N[b] * M[b] / precision + random.nextGaussian() / Math.sqrt(precision);
    }
    int a = greatest(belief, random);