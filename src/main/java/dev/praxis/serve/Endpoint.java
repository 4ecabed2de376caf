package dev.praxis.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The places a service has.
enum Endpoint {
  INDEX("/", false),
  HEALTH("/health", false),
  PREDICT("/predict", true),
  BATCH("/predict/batch", true),
  OPENAPI("/openapi.json", false),
  METRICS("/metrics", false);

  final String path;

  /// Whether it takes a body.
  final boolean posts;

  Endpoint(String path, boolean posts) {
    this.path = path;
    this.posts = posts;
  }

  static Optional<Endpoint> at(String path) {
    return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
  }

  static List<String> paths() {
    return Arrays.stream(values()).map(each -> each.path).toList();
  }

  boolean takes(String method) {
    return allowed().contains(method);
  }

  List<String> allowed() {
    return posts ? List.of("POST") : List.of("GET", "HEAD");
  }
}
