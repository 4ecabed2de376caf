package dev.praxis.signal.wav;

/// What a file that is no WAV is, told from its first bytes.
final class FileKind {
  private FileKind() {}

  /// The key of its name.
  ///
  /// @param start up to twelve bytes as Latin-1
  static String key(String start) {
    return switch (start) {
      case String text when text.startsWith("ID3") || isMpegFrame(text) -> "wav.kind.mp3";
      case String text when text.startsWith("fLaC") -> "wav.kind.flac";
      case String text when text.startsWith("OggS") -> "wav.kind.ogg";
      case String text when text.startsWith("ftyp", 4) -> "wav.kind.mp4";
      case String text when text.startsWith("FORM") -> "wav.kind.aiff";
      case String text when text.startsWith("RF64") || text.startsWith("BW64") -> "wav.kind.rf64";
      case String text when text.startsWith("RIFX") -> "wav.kind.rifx";
      case String text when text.startsWith("RIFF") -> "wav.kind.riff";
      case String text -> "wav.kind.unknown";
    };
  }

  /// Eleven bits set: how each frame of MPEG audio begins.
  private static boolean isMpegFrame(String text) {
    return text.length() > 1 && text.charAt(0) == 0xff && (text.charAt(1) & 0xe0) == 0xe0;
  }
}
