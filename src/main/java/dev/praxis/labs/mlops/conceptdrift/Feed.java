package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.stream.source.Change;
import dev.praxis.stream.source.Instance;
import dev.praxis.stream.source.Stream;
import java.util.ArrayList;
import java.util.List;

/// What arrives, by index.
sealed interface Feed {
  /// How many arrive.
  int length();

  /// Instances a model can answer.
  sealed interface Instances extends Feed {
    Instance at(int index);

    int features();

    int labels();
  }

  /// A law with a known change.
  record Made(Stream stream, int length) implements Instances {
    @Override
    public Instance at(int index) {
      return stream.at(index);
    }

    @Override
    public int features() {
      return stream.family().features().size();
    }

    @Override
    public int labels() {
      return stream.family().labels();
    }

    /// Where the law begins to change, in rising order: each turn of a recurring change, and of a
    /// gradual one half its width before the middle.
    List<Integer> changes() {
      Change change = stream.change();
      var places = new ArrayList<Integer>();
      long from =
          change.shape() == Change.Shape.GRADUAL
              ? Math.max(0, change.at() - change.width() / 2)
              : change.at();
      long step = change.shape() == Change.Shape.RECURRING ? change.width() : length;
      for (long at = from; change.size() > 0 && at < length; at += step) {
        places.add((int) at);
      }
      return places;
    }
  }

  /// The learner's rows in the order of time.
  ///
  /// @param x features by row
  /// @param delay rows until a label is known
  record Rows(double[][] x, int[] label, int labels, int delay) implements Instances {
    @Override
    public int length() {
      return label.length;
    }

    @Override
    public Instance at(int index) {
      return new Instance(index, x[index], label[index], 0, 0, (long) index + delay);
    }

    @Override
    public int features() {
      return x.length == 0 ? 0 : x[0].length;
    }
  }

  /// One column of errors: what a model got wrong is all that is known.
  ///
  /// @param headed whether the line of names was itself the first error
  record Errors(double[] bits, boolean headed) implements Feed {
    @Override
    public int length() {
      return bits.length;
    }
  }
}
