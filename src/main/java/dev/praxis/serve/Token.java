package dev.praxis.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret that every request must carry. It never stands in an argument, a log or an answer.
public final class Token {
  /// The scheme of RFC 6750.
  private static final String SCHEME = "Bearer ";

  private static final int BYTES = 32;
  private final String secret;

  Token(String secret) {
    this.secret = secret;
  }

  /// 256 random bits.
  public static Token fresh() {
    byte[] bits = new byte[BYTES];
    new SecureRandom().nextBytes(bits);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  String secret() {
    return secret;
  }

  /// The value of the header `Authorization`.
  public String header() {
    return SCHEME + secret;
  }

  /// Whether a header carries this token; takes as long whichever character differs.
  boolean opens(String header) {
    boolean scheme = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String given = scheme ? header.substring(SCHEME.length()).strip() : "";
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "a token";
  }
}
