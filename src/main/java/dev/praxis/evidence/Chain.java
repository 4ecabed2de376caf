package dev.praxis.evidence;

import dev.praxis.lab.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The hash chain: each hash is the SHA-256 of the hash before it and the entry's text, so that no
/// entry can be changed, left out or moved without changing all that follow.
final class Chain {
  private Chain() {}

  /// Where the chain of a course begins.
  static String root(String course) {
    return sha256("praxis evidence 1\n" + course);
  }

  /// The hash of an entry after another hash.
  static String next(String before, Entry entry) {
    return sha256(before + "\n" + Json.text(EntryJson.tree(entry)));
  }

  /// The hash after each entry, first to last.
  static List<String> of(String course, List<Entry> entries) {
    var hashes = new ArrayList<String>();
    String last = root(course);
    for (Entry entry : entries) {
      last = next(last, entry);
      hashes.add(last);
    }
    return hashes;
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
