package dev.praxis.lab;

/// Names a material without holding it.
///
/// @param id a catalogue id, or a path
/// @param hash SHA-256 of the content, or empty where any content will do
public record MaterialRef(String id, String hash) {
  public static MaterialRef of(String id) {
    return new MaterialRef(id, "");
  }
}
