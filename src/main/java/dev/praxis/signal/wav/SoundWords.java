package dev.praxis.signal.wav;

import dev.praxis.words.Words;

/// The words of this room.
final class SoundWords {
  private static final Words WORDS = Words.of(SoundWords.class);

  private SoundWords() {}

  static String say(String key, Object... namesAndValues) {
    return WORDS.say(key, namesAndValues);
  }
}
