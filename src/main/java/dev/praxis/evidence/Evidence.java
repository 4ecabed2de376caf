package dev.praxis.evidence;

import dev.praxis.lab.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a learner hands in: who says so, what was done, and the seal over it.
///
/// @param links in order of time, each with the hash the file claims for it
/// @param seal nothing where the file ends before it
public record Evidence(Head head, List<Link> links, Optional<Seal> seal) {
  public Evidence {
    links = List.copyOf(links);
  }

  /// @param learner name or number, as the learner gave it
  /// @param course id of the course
  /// @param made when the file was saved
  /// @param version of Praxis
  public record Head(String learner, String course, Instant made, String version) {
    /// The longest name or number.
    public static final int LONGEST = 120;

    public Head {
      learner = learner.strip();
      if (!isName(learner)) {
        throw new IllegalArgumentException("learner is no name or number");
      }
    }

    /// Whether a text can be a learner's name or number.
    public static boolean isName(String text) {
      return !text.isBlank()
          && text.strip().length() <= LONGEST
          && text.strip().chars().noneMatch(Character::isISOControl);
    }

    Map<String, Object> tree() {
      var tree = new LinkedHashMap<String, Object>();
      tree.put("praxis_evidence", 1);
      tree.put("learner", learner);
      tree.put("course", course);
      tree.put("made", made.toString());
      tree.put("version", version);
      return tree;
    }
  }

  /// An entry in the chain.
  ///
  /// @param hash of the hash before and the entry, in hexadecimal digits
  public record Link(String hash, Entry entry) {}

  /// What is signed is the head's text and the last hash.
  ///
  /// @param entries how many there were
  /// @param last the last hash
  /// @param key the public key, as Base64 of its X.509 form
  /// @param signature Ed25519, as Base64
  public record Seal(int entries, String last, String key, String signature) {}

  public List<Entry> entries() {
    return links.stream().map(Link::entry).toList();
  }

  /// Chains and signs.
  ///
  /// @param entries in order of time
  public static Evidence sealed(Head head, List<Entry> entries, SigningKey key) {
    List<String> hashes = Chain.of(head.course(), entries);
    var links = new ArrayList<Link>();
    for (int at = 0; at < entries.size(); at++) {
      links.add(new Link(hashes.get(at), entries.get(at)));
    }
    String last = hashes.isEmpty() ? Chain.root(head.course()) : hashes.getLast();
    String signature = key.sign(signed(head, last));
    return new Evidence(
        head, links, Optional.of(new Seal(entries.size(), last, key.publicText(), signature)));
  }

  static String signed(Head head, String last) {
    return Json.text(head.tree()) + "\n" + last;
  }
}
