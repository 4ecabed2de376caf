package dev.praxis.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The Ed25519 key of one data folder. It says which copy of Praxis sealed a file, not who sat
/// before it.
public final class SigningKey {
  private static final String KIND = "Ed25519";
  private static final String FILE = "evidence.key";
  private static final int LONGEST = 4_096;
  private final KeyPair pair;

  private SigningKey(KeyPair pair) {
    this.pair = pair;
  }

  /// The key kept in a folder, made there at first use, readable by its owner only.
  ///
  /// @throws EvidenceProblem when the file cannot be read or written, or holds no key
  public static SigningKey in(Path folder) throws EvidenceProblem {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        write(file, fresh());
      }
      return new SigningKey(read(file));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new EvidenceProblem("key.broken", "file", file);
    } catch (IOException failure) {
      throw new EvidenceProblem("key.unusable", "file", file);
    }
  }

  /// A key that is kept nowhere, to show what would be signed.
  static SigningKey passing() {
    return new SigningKey(fresh());
  }

  private static KeyPair fresh() {
    try {
      return KeyPairGenerator.getInstance(KIND).generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Java has Ed25519 since 15", impossible);
    }
  }

  private static void write(Path file, KeyPair pair) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String text =
        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
            + "\n"
            + publicText(pair)
            + "\n";
    try {
      create(file);
    } catch (FileAlreadyExistsException another) {
      return;
    }
    Files.writeString(file, text, StandardCharsets.US_ASCII);
  }

  /// The file is closed to others before the key is in it.
  private static void create(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.newByteChannel(
              file,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(owner))
          .close();
    } else {
      Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))
          .close();
    }
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    if (Files.size(file) > LONGEST) {
      throw new GeneralSecurityException("too long for a key");
    }
    List<String> lines = Files.readString(file, StandardCharsets.US_ASCII).lines().toList();
    if (lines.size() != 2) {
      throw new GeneralSecurityException("two lines expected");
    }
    byte[] secret = Base64.getDecoder().decode(lines.getFirst());
    PrivateKey mine = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(secret));
    return new KeyPair(publicKey(lines.getLast()), mine);
  }

  private static PublicKey publicKey(String text) throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(text);
    return KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static String publicText(KeyPair pair) {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  /// The public half, as Base64 of its X.509 form.
  String publicText() {
    return publicText(pair);
  }

  /// The signature of a text, as Base64.
  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(KIND);
      signature.initSign(pair.getPrivate());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a key of its own kind signs", impossible);
    }
  }

  /// Whether a signature was made by the owner of a key; false also where either is none at all.
  static boolean holds(String key, String signature, String text) {
    try {
      Signature check = Signature.getInstance(KIND);
      check.initVerify(publicKey(key));
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException none) {
      return false;
    }
  }
}
