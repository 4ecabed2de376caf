package dev.praxis.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the course has to be remembered now, in its order. What is no longer in the course is not
/// asked for; its history stays in the log.
public final class Shelf {
  private final Map<Item, Place> places = new LinkedHashMap<>();

  /// One item of the course.
  ///
  /// @param rev of the question as it stands in the course
  /// @param open whether it may be asked though it never was, because its lesson was read
  public record Place(Item item, int rev, boolean open) {}

  public Shelf(List<Place> places) {
    places.forEach(place -> this.places.put(place.item(), place));
  }

  public Optional<Place> find(Item item) {
    return Optional.ofNullable(places.get(item));
  }

  /// The items that may be asked though they never were, in the order of the course.
  List<Item> open() {
    return places.values().stream().filter(Place::open).map(Place::item).toList();
  }
}
