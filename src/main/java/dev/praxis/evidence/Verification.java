package dev.praxis.evidence;

import dev.praxis.evidence.Evidence.Link;
import dev.praxis.evidence.Evidence.Seal;
import dev.praxis.words.Words;
import java.util.List;

/// Whether a file is as it was sealed. It says nothing about how its content came to be.
public sealed interface Verification {
  /// As it was sealed.
  record Intact() implements Verification {}

  /// An entry was changed, moved, or one before it left out.
  ///
  /// @param entry from 1
  record Changed(int entry) implements Verification {}

  /// Entries at the end are missing, or the seal is.
  record Cut() implements Verification {}

  /// The head was changed, or the seal is not of the key beside it.
  record WrongSignature() implements Verification {}

  static Verification of(Evidence evidence) {
    List<String> hashes = Chain.of(evidence.head().course(), evidence.entries());
    for (int at = 0; at < hashes.size(); at++) {
      Link link = evidence.links().get(at);
      if (!link.hash().equals(hashes.get(at))) {
        return new Changed(at + 1);
      }
    }
    if (evidence.seal().isEmpty()) {
      return new Cut();
    }
    String last = hashes.isEmpty() ? Chain.root(evidence.head().course()) : hashes.getLast();
    return against(evidence, evidence.seal().get(), last);
  }

  private static Verification against(Evidence evidence, Seal seal, String last) {
    if (seal.entries() > evidence.links().size()) {
      return new Cut();
    }
    boolean holds =
        seal.entries() == evidence.links().size()
            && seal.last().equals(last)
            && SigningKey.holds(
                seal.key(), seal.signature(), Evidence.signed(evidence.head(), last));
    return holds ? new Intact() : new WrongSignature();
  }

  /// In a few words.
  default String said() {
    Words words = Words.of(Verification.class);
    return switch (this) {
      case Intact() -> words.say("intact");
      case Changed(int entry) -> words.say("changed", "entry", entry);
      case Cut() -> words.say("cut");
      case WrongSignature() -> words.say("wrong-signature");
    };
  }
}
