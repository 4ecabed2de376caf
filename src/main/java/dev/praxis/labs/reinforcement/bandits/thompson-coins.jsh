double[] belief = new double[arms];               // a draw from what is believed of each chance
    for (int b = 0; b < arms; b++) belief[b] = beta(1 + wins[b], 1 + N[b] - wins[b], random);
    int a = greatest(belief, random);