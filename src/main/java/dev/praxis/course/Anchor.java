package dev.praxis.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Which block of a lesson something is about, told by what the block says: it stays the same
/// wherever the block moves to in its file, and is another one as soon as the block reads
/// otherwise.
///
/// @param kind of the block, as its type is named, in small letters
/// @param hash of its words, in hexadecimal
/// @param ordinal among blocks of the lesson that say the very same, from 0
public record Anchor(String kind, String hash, int ordinal) {
  private static final int BYTES = 8;

  /// The anchors of blocks, one for each, in their order.
  public static List<Anchor> of(List<Block> blocks) {
    var seen = new HashMap<Anchor, Integer>();
    var anchors = new ArrayList<Anchor>();
    for (Block block : blocks) {
      String kind = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      var first = new Anchor(kind, hash(words(block)), 0);
      int before = seen.merge(first, 1, Integer::sum) - 1;
      anchors.add(new Anchor(kind, first.hash(), before));
    }
    return List.copyOf(anchors);
  }

  /// What a block says, in one line.
  public static String words(Block block) {
    return PlainText.of(block).strip().replaceAll("\\s+", " ");
  }

  private static String hash(String words) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// As it is kept: kind, hash and ordinal, set apart by colons.
  @Override
  public String toString() {
    return kind + ":" + hash + ":" + ordinal;
  }
}
