// 2. Rows to learn from and rows to judge by, drawn class by class; another {{tested}} are kept back as a test.
int[] train = {{train}};
int[] validation = {{validation}};
