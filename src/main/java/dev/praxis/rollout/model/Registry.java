package dev.praxis.rollout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All versions with what each is for, oldest first. There is always one champion and one reserve.
///
/// @param previous the champion before this one, to go back to
public record Registry(List<Entry> entries, Optional<String> previous) {
  public Registry {
    entries = List.copyOf(entries);
  }

  /// A version with its alias.
  public record Entry(Version version, Alias alias) {}

  /// The versions a deployment begins with.
  public static Registry of(Version reserve, Version champion) {
    return new Registry(
        List.of(new Entry(reserve, Alias.RESERVE), new Entry(champion, Alias.CHAMPION)),
        Optional.empty());
  }

  public Version champion() {
    return find(Alias.CHAMPION).orElseThrow();
  }

  public Version reserve() {
    return find(Alias.RESERVE).orElseThrow();
  }

  public Optional<Version> challenger() {
    return find(Alias.CHALLENGER);
  }

  private Optional<Version> find(Alias alias) {
    return entries.stream().filter(entry -> entry.alias() == alias).map(Entry::version).findFirst();
  }

  /// The name of the next version.
  public String next() {
    return "v" + entries.size();
  }

  /// With a new challenger; one that was there before is archived.
  public Registry challengedBy(Version version) {
    var changed = new ArrayList<>(withdrawn().entries());
    changed.add(new Entry(version, Alias.CHALLENGER));
    return new Registry(changed, previous);
  }

  /// The challenger becomes champion; the champion can be gone back to.
  public Registry promoted() {
    return challenger().isEmpty()
        ? this
        : new Registry(
            moved(Alias.CHAMPION, Alias.ARCHIVED, Alias.CHALLENGER, Alias.CHAMPION),
            Optional.of(champion().id()));
  }

  /// The challenger is archived.
  public Registry withdrawn() {
    return new Registry(
        moved(Alias.CHALLENGER, Alias.ARCHIVED, Alias.CHALLENGER, Alias.ARCHIVED), previous);
  }

  /// The champion before this one is champion again; unchanged where there was none.
  public Registry restored() {
    if (previous.isEmpty()) {
      return this;
    }
    List<Entry> changed =
        entries.stream()
            .map(
                entry ->
                    entry.version().id().equals(previous.get())
                        ? new Entry(entry.version(), Alias.CHAMPION)
                        : entry.alias() == Alias.CHAMPION
                            ? new Entry(entry.version(), Alias.ARCHIVED)
                            : entry)
            .toList();
    return new Registry(changed, Optional.empty());
  }

  private List<Entry> moved(Alias from, Alias to, Alias second, Alias secondTo) {
    return entries.stream()
        .map(
            entry ->
                entry.alias() == from
                    ? new Entry(entry.version(), to)
                    : entry.alias() == second ? new Entry(entry.version(), secondTo) : entry)
        .toList();
  }
}
