package dev.praxis.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every lab there is, found by `ServiceLoader`.
public record Labs(List<Lab<?, ?>> all) {
  public Labs {
    all = List.copyOf(all);
  }

  public static Labs load() {
    return new Labs(found().stream().sorted(Comparator.comparing(lab -> lab.spec().id())).toList());
  }

  @SuppressWarnings("rawtypes") // a service type cannot carry parameters
  private static List<Lab<?, ?>> found() {
    var labs = new ArrayList<Lab<?, ?>>();
    for (Lab lab : ServiceLoader.load(Lab.class)) {
      labs.add(lab);
    }
    return labs;
  }

  public Optional<Lab<?, ?>> find(String id) {
    return all.stream().filter(lab -> lab.spec().id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return all.stream().map(lab -> lab.spec().id()).toList();
  }
}
