// 4. Grow the tree. Smile counts levels of boxes, one more than questions on a path.
DecisionTree.Options options = new DecisionTree.Options(SplitRule.{{rule}}, {{levels}}, Integer.MAX_VALUE, {{min_leaf}});
{{fit}}
int[] predict(int[] rows) {
  return tree.predict(frame(rows));
}
int leaves = tree.root().leaves();
