
// 2. Missing cells are counted by themselves and left out of every test.
System.out.println("missing " + (double) Arrays.stream(current).filter(Double::isNaN).count() / current.length);
double[] a = Arrays.stream(reference).filter(Double::isFinite).sorted().toArray();
double[] b = Arrays.stream(current).filter(Double::isFinite).sorted().toArray();
