import java.util.*;
import java.util.stream.*;
import tech.tablesaw.api.*;
import tech.tablesaw.io.csv.*;

// 1. One column in both windows.
SplittableRandom dice(long seed) { return new SplittableRandom(new SplittableRandom(seed).nextLong()); }
