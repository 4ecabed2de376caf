package dev.praxis.labs.supervised.tree;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane.Cut;
import dev.praxis.labs.supervised.tree.Node.Question;
import java.util.ArrayList;
import java.util.List;

/// The questions of a tree as lines in a plane, each as long as the region it parts.
final class Cuts {
  private final TreeState state;
  private final Slice slice;
  private final List<Cut> found = new ArrayList<>();

  Cuts(TreeState state, Slice slice) {
    this.state = state;
    this.slice = slice;
  }

  /// What is left of the plane on the way to a node.
  private record Region(double left, double right, double bottom, double top) {
    Region until(double value, boolean across) {
      return across ? new Region(left, value, bottom, top) : new Region(left, right, bottom, value);
    }

    Region from(double value, boolean across) {
      return across ? new Region(value, right, bottom, top) : new Region(left, right, value, top);
    }

    boolean holds(double value, boolean across) {
      return across ? left < value && value < right : bottom < value && value < top;
    }
  }

  List<Cut> of(Node shown, Axis across, Axis up) {
    follow(shown, new Region(across.low(), across.high(), up.low(), up.high()));
    return found;
  }

  private void follow(Node node, Region region) {
    if (!(node instanceof Question question)) {
      return;
    }
    if (!slice.varies(question)) {
      follow(question.answer(slice.held()) ? question.yes() : question.no(), region);
      return;
    }
    boolean across = question.feature() == slice.across();
    double value = question.value();
    if (region.holds(value, across)) {
      found.add(cut(question, region, across));
      follow(question.yes(), region.until(value, across));
      follow(question.no(), region.from(value, across));
    } else {
      boolean below = across ? region.right() <= value : region.top() <= value;
      follow(below ? question.yes() : question.no(), region);
    }
  }

  private Cut cut(Question question, Region region, boolean across) {
    double value = question.value();
    return new Cut(
        QuestionWords.asked(question, state.sample()),
        DiagramFigure.link(question),
        state.latest().filter(latest -> latest.id() == question.id()).isPresent(),
        across ? value : region.left(),
        across ? region.bottom() : value,
        across ? value : region.right(),
        across ? region.top() : value);
  }
}
