for (int b = 0; b < arms; b++) {
      bound[b] = N[b] == 0 ? Double.POSITIVE_INFINITY : Q[b] + {{c}} * Math.sqrt(Math.log(t) / N[b]);
    }
    int a = greatest(bound, random);