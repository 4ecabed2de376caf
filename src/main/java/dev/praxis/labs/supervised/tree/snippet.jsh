import java.util.*;
import java.util.stream.*;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import tech.tablesaw.api.*;
import tech.tablesaw.io.csv.CsvReadOptions;

// 1. Read the table. The file may write a class as a code: what it writes is found in a row of that class.
{{read}}
String[] features = {{features}};
String[] classes = {{classes}};
int[] example = {{holders}};
StringColumn target = table.stringColumn({{target}});
Map<String, Integer> code = new HashMap<>();
for (int c = 0; c < classes.length; c++) code.put(target.get(example[c]), c);

{{rows}}

// 3. The rows of one part as Smile takes them: the features, and the class as a number.
DataFrame frame(int[] rows) {
  double[][] x = new double[rows.length][features.length];
  int[] y = new int[rows.length];
  for (int i = 0; i < rows.length; i++) {
    for (int j = 0; j < features.length; j++) x[i][j] = table.doubleColumn(features[j]).getDouble(rows[i]);
    y[i] = code.get(target.get(rows[i]));
  }
  return DataFrame.of(x, features).add(new IntVector({{response}}, y));
}

{{model}}

// 5. The share of rows whose class is the one the tree says.
double accuracy(int[] rows) {
  int[] said = predict(rows);
  long right = IntStream.range(0, rows.length).filter(i -> said[i] == code.get(target.get(rows[i]))).count();
  return (double) right / rows.length;
}
System.out.println("train_accuracy " + accuracy(train));
System.out.println("validation_accuracy " + accuracy(validation));
System.out.println("leaves " + leaves);
