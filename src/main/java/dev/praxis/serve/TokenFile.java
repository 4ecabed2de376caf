package dev.praxis.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file that holds a token and can be read by its owner only: mode 0600, on Windows an access
/// list with one entry.
public record TokenFile(Path path) {
  private static final int LONGEST = 4_096;
  private static final int SHORTEST = 16;
  private static final String OWNER_ONLY = "rw-------";

  /// The token in the file; a fresh one is put there where there is no such file.
  ///
  /// @throws ServeProblem when the file cannot be used, or others can read it
  public Token open() throws ServeProblem {
    if (!Files.exists(path)) {
      make();
    }
    return read();
  }

  /// The token in the file.
  ///
  /// @throws ServeProblem when there is no such file, it holds no token, or others can read it
  public Token read() throws ServeProblem {
    if (!Files.isRegularFile(path)) {
      throw ServeProblem.of("token.absent", "file", path);
    }
    try {
      if (isOpenToOthers()) {
        throw ServeProblem.of("token.open", "file", path);
      }
      String text = Files.size(path) > LONGEST ? "" : Files.readString(path).strip();
      if (text.length() < SHORTEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        throw ServeProblem.of("token.none", "file", path, "least", SHORTEST);
      }
      return new Token(text);
    } catch (IOException unreadable) {
      throw ServeProblem.of("token.unreadable", "file", path);
    }
  }

  private void make() throws ServeProblem {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      write(Token.fresh().secret() + "\n");
    } catch (IOException | UnsupportedOperationException failed) {
      // Two services began at once: the other one's token is as good.
      if (!(failed instanceof FileAlreadyExistsException) || !Files.exists(path)) {
        throw ServeProblem.of("token.unwritable", "file", path);
      }
    }
  }

  /// The file is closed to others before anything is in it.
  private void write(String text) throws IOException {
    var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel channel = Files.newByteChannel(path, fresh, closed())) {
      acl().ifPresent(TokenFile::leaveOwnerAlone);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  private FileAttribute<?>[] closed() {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// The access list, on a system that has these instead of modes.
  private Optional<AclFileAttributeView> acl() {
    return isPosix()
        ? Optional.empty()
        : Optional.ofNullable(Files.getFileAttributeView(path, AclFileAttributeView.class));
  }

  private static void leaveOwnerAlone(AclFileAttributeView view) {
    try {
      view.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(view.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    } catch (IOException unchanged) {
      throw new UnsupportedOperationException(unchanged);
    }
  }

  private boolean isOpenToOthers() throws IOException {
    if (isPosix()) {
      Set<PosixFilePermission> modes =
          Files.getFileAttributeView(path, PosixFileAttributeView.class)
              .readAttributes()
              .permissions();
      return !PosixFilePermissions.fromString(OWNER_ONLY).containsAll(modes);
    }
    Optional<AclFileAttributeView> view = acl();
    return view.isPresent() && othersRead(view.get());
  }

  /// The system itself and administrators read everything anyway.
  private static boolean othersRead(AclFileAttributeView view) throws IOException {
    UserPrincipal owner = view.getOwner();
    return view.getAcl().stream()
        .filter(entry -> entry.type() == AclEntryType.ALLOW)
        .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
        .map(AclEntry::principal)
        .filter(who -> !who.equals(owner))
        .anyMatch(who -> !who.getName().matches("(?i)(nt authority\\\\system|builtin\\\\.*)"));
  }
}
