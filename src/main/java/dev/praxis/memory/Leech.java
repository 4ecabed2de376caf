package dev.praxis.memory;

/// Something that keeps being forgotten: better read its lesson again than be asked once more.
///
/// Source of the threshold: Anki's default, 8 lapses (Anki manual, *Leeches*).
public record Leech(Item item, int lapses) {
  public static final int LAPSES = 8;

  /// The lesson to read again.
  public String lesson() {
    return item.lesson();
  }
}
