package dev.praxis.memory;

import java.util.ArrayList;
import java.util.List;

/// What one item went through.
///
/// @param reviews what counted, oldest first; at least one
/// @param since entries after the last review that did not count
public record History(Item item, List<Review> reviews, List<Entry> since) {
  public History {
    reviews = List.copyOf(reviews);
    since = List.copyOf(since);
    if (reviews.isEmpty()) {
      throw new IllegalArgumentException("no review of " + item);
    }
  }

  public Card card() {
    return reviews.getLast().after();
  }

  public int lapses() {
    return (int) reviews.stream().filter(Review::lapse).count();
  }

  /// Whether it was answered under another rev than the course has now. The memory stays; whoever
  /// shows the history marks it.
  public boolean hasOtherRevThan(int rev) {
    return reviews.stream().anyMatch(review -> review.entry().rev() != rev);
  }

  /// What to withdraw so that the last review never was: its entry, and the tries after it, which
  /// would take its place otherwise.
  public Undo undo() {
    var ids = new ArrayList<Long>(List.of(reviews.getLast().entry().id()));
    since.forEach(entry -> ids.add(entry.id()));
    return new Undo(item, reviews.getLast().rating(), ids);
  }
}
