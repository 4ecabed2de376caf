package dev.praxis.course;

import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Where links may lead: to labs, lessons and terms, and by `https` to the web.
final class Links {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String DATA = "data";
  private static final Pattern KNOB = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final int LONGEST = 1_000;

  private Links() {}

  /// Whether a name may be kept for ever: small letters, digits and single hyphens.
  static boolean isId(String name) {
    return name.length() <= 80 && ID.matcher(name).matches();
  }

  /// Reads a destination; what is refused is a problem.
  static Optional<Target> target(String written, int line, Problems problems) {
    int colon = written.indexOf(':');
    String scheme = colon < 0 ? "" : written.substring(0, colon);
    String rest = written.substring(colon + 1);
    if (written.length() > LONGEST) {
      problems.add(line, "link.long", "longest", LONGEST);
      return Optional.empty();
    }
    return switch (scheme) {
      case "lab" -> lab(rest, line, problems);
      case "lesson" -> id(rest, line, problems).map(Target.ToLesson::new);
      case "term" -> id(rest, line, problems).map(Target.ToTerm::new);
      case "https" -> web(written, line, problems);
      default -> {
        problems.add(line, "link.kind", "link", written);
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> id(String written, int line, Problems problems) {
    if (isId(written)) {
      return Optional.of(written);
    }
    problems.add(line, "link.id", "id", written);
    return Optional.empty();
  }

  private static Optional<Target> web(String written, int line, Problems problems) {
    try {
      var address = new URI(written);
      if (address.getHost() != null && address.getUserInfo() == null) {
        return Optional.of(new Target.ToWeb(address));
      }
    } catch (URISyntaxException unreadable) {
      // said below, as every address that cannot be used
    }
    problems.add(line, "link.web", "link", written);
    return Optional.empty();
  }

  private static Optional<Target> lab(String written, int line, Problems problems) {
    int question = written.indexOf('?');
    String name = question < 0 ? written : written.substring(0, question);
    String query = question < 0 ? "" : written.substring(question + 1);
    var data = new TreeMap<String, MaterialRef>();
    var settings = new TreeMap<String, Object>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      Optional<String> role = role(key);
      Optional<String> value = equals < 0 ? Optional.empty() : decoded(pair.substring(equals + 1));
      if (value.isEmpty() || !KNOB.matcher(role.orElse(key)).matches()) {
        problems.add(line, "link.setting", "setting", pair);
      } else if (role.isPresent()) {
        dataId(value.get(), line, problems)
            .ifPresent(id -> data.put(role.get(), MaterialRef.of(id)));
      } else {
        settings.put(key, value.get());
      }
    }
    return id(name, line, problems).map(lab -> new Target.ToLab(lab, data, new Settings(settings)));
  }

  /// `data`, or `data.` and the role of a lab that has several.
  private static Optional<String> role(String key) {
    boolean several = key.startsWith(DATA + ".");
    return several
        ? Optional.of(key.substring(DATA.length() + 1))
        : Optional.of(key).filter(DATA::equals);
  }

  /// A catalogue id, of a recording with its collection before it; never a path or an address.
  static Optional<String> dataId(String written, int line, Problems problems) {
    String[] parts = written.replace('_', '-').split("/", -1);
    if (parts.length <= 2 && Arrays.stream(parts).allMatch(Links::isId)) {
      return Optional.of(written);
    }
    problems.add(line, "link.data", "data", written);
    return Optional.empty();
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
