package dev.praxis.app;

import dev.praxis.progress.Learner;
import java.nio.file.Path;
import java.util.List;

/// Learners to whom nothing happens: nobody comes, goes or has another name.
///
/// @param all the first of them learns now
/// @param home the folder of what they share
record SettledPeople(List<Learner> all, Path home) implements People {
  SettledPeople {
    all = List.copyOf(all);
  }

  /// One learner without a name.
  static SettledPeople one(Path home) {
    return new SettledPeople(List.of(new Learner("", "", Path.of(""))), home);
  }

  @Override
  public Learner current() {
    return all.getFirst();
  }

  @Override
  public Path courses() {
    return home.resolve("courses");
  }

  @Override
  public Path sounds() {
    return home.resolve("sounds");
  }

  @Override
  public Path token() {
    return home.resolve("serve-token");
  }

  @Override
  public void add(String name) {}

  @Override
  public void to(Learner learner) {}

  @Override
  public void rename(String name) {}
}
