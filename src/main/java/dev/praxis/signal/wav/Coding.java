package dev.praxis.signal.wav;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// How one sample is written, least significant byte first.
public enum Coding {
  /// Unsigned, silence at 128.
  PCM_8(1, 8),
  PCM_16(1, 16),
  PCM_24(1, 24),
  PCM_32(1, 32),
  FLOAT_32(3, 32),
  FLOAT_64(3, 64);

  /// Beyond this a number in a float file is not loud but broken.
  private static final double LOUDEST = 1000;

  private final int tag;
  private final int bits;

  Coding(int tag, int bits) {
    this.tag = tag;
    this.bits = bits;
  }

  /// The coding that a header names: `tag` 1 is PCM, 3 float.
  static Optional<Coding> of(int tag, int bits) {
    return Arrays.stream(values())
        .filter(coding -> coding.tag == tag && coding.bits == bits)
        .findFirst();
  }

  int tag() {
    return tag;
  }

  public int bits() {
    return bits;
  }

  public int bytes() {
    return bits / 8;
  }

  /// The next sample; whole numbers lie from −1 (in) to 1 (out). Float samples may lie beyond, up
  /// to
  /// ±1000; what is no number is silence.
  double read(ByteBuffer from) {
    return switch (this) {
      case PCM_8 -> ((from.get() & 0xff) - 128) / 128.0;
      case PCM_16 -> from.getShort() / 32768.0;
      case PCM_24 -> ((from.get() & 0xff) | from.getShort() << 8) / 8388608.0;
      case PCM_32 -> from.getInt() / 2147483648.0;
      case FLOAT_32 -> sane(from.getFloat());
      case FLOAT_64 -> sane(from.getDouble());
    };
  }

  private static double sane(double value) {
    return Double.isNaN(value) ? 0 : Math.clamp(value, -LOUDEST, LOUDEST);
  }

  /// Writes a sample; whole numbers are rounded and held at full scale.
  void write(double value, ByteBuffer to) {
    switch (this) {
      case PCM_8 -> to.put((byte) (whole(value, 128) + 128));
      case PCM_16 -> to.putShort((short) whole(value, 32768));
      case PCM_24 -> {
        long number = whole(value, 8388608);
        to.put((byte) number).putShort((short) (number >> 8));
      }
      case PCM_32 -> to.putInt((int) whole(value, 2147483648.0));
      case FLOAT_32 -> to.putFloat((float) value);
      case FLOAT_64 -> to.putDouble(value);
    }
  }

  private static long whole(double value, double scale) {
    return (long) Math.clamp(Math.rint(value * scale), -scale, scale - 1);
  }
}
