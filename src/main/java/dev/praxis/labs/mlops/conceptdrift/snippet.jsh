import java.util.*;
import java.util.stream.*;
import tech.tablesaw.api.*;
import tech.tablesaw.io.csv.*;

// 1. What the model got wrong, in the order in which the labels arrived: 1 is an error.
{{bits}}

// 2. DDM: the error rate p and its deviation s, held against the lowest p + s so far.
int n = 0, wrong = 0, drifts = 0;
double p = 0, best = Double.MAX_VALUE, pMin = 0, sMin = 0;
boolean over = false, warned = false;
for (int i = 0; i < bits.length(); i++) {
  int error = bits.charAt(i) - '0';
  wrong += error;
  if (over) { n = 0; p = 0; best = Double.MAX_VALUE; over = false; warned = false; }
  n++;
  p += (error - p) / n;
  double s = Math.sqrt(p * (1 - p) / n);
  if (n < {{best_from}}) continue;
  if (p + s <= best) { best = p + s; pMin = p; sMin = s; }
  over = n >= {{drift_from}} && p + s > pMin + 3 * sMin;
  boolean warning = !over && p + s > pMin + 2 * sMin;
  if (over) { drifts++; System.out.println("drift at " + (i + {{shift}})); }
  if (warning && !warned) System.out.println("warning at " + (i + {{shift}}));
  warned = warning;
}

// 3. How it went. The share of errors has no meaning before the first label.
if (bits.length() > 0) System.out.println("error_rate " + (double) wrong / bits.length());
{{print}}
