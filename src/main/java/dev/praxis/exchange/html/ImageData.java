package dev.praxis.exchange.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// Images of a course as addresses that hold the image itself.
final class ImageData {
  private static final long LARGEST = 8L << 20;

  private ImageData() {}

  /// The address; nothing for what is no image inside the folder, or too large.
  static Optional<String> of(Path folder, Path image) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(image).toRealPath();
      Optional<String> type = type(String.valueOf(file.getFileName()));
      if (type.isEmpty() || !file.startsWith(root) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String data = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      return Optional.of("data:" + type.get() + ";base64," + data);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "png", "gif" -> Optional.of("image/" + ending);
      case "jpg", "jpeg" -> Optional.of("image/jpeg");
      default -> Optional.empty();
    };
  }
}
