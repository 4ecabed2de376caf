package dev.praxis.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {
  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_fresh_token_has_256_bits_and_is_for_its_owner_alone() throws Exception {
    Path path = folder.resolve("deep/below/token");

    Token made = new TokenFile(path).open();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(Base64.getUrlDecoder().decode(Files.readString(path).strip())).hasSize(32);
    assertThat(made.header()).isEqualTo("Bearer " + Files.readString(path).strip());
    assertThat(made).hasToString("a token");
  }

  @Test
  void a_token_stays_the_same_and_two_are_never_alike() throws Exception {
    var file = new TokenFile(folder.resolve("token"));
    var other = new TokenFile(folder.resolve("other"));

    String first = file.open().header();

    assertThat(file.open().header()).isEqualTo(first);
    assertThat(file.read().header()).isEqualTo(first);
    assertThat(other.open().header()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------", "rw-rw-rw-"})
  void a_file_open_to_others_is_refused(String modes) throws Exception {
    Path path = folder.resolve("token");
    new TokenFile(path).open();
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));

    assertThatThrownBy(() -> new TokenFile(path).open())
        .isInstanceOf(ServeProblem.class)
        .hasMessageContaining("chmod 600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with a blank in between", "two\nlines-of-a-token-file"})
  void a_file_without_a_token_is_refused(String text) throws Exception {
    Path path = folder.resolve("token");
    new TokenFile(path).open();
    Files.writeString(path, text);

    assertThatThrownBy(() -> new TokenFile(path).open())
        .isInstanceOf(ServeProblem.class)
        .hasMessageContaining("holds no token");
  }

  @Test
  void a_token_below_a_file_cannot_be_made() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), "no folder");

    assertThatThrownBy(() -> new TokenFile(plain.resolve("token")).open())
        .isInstanceOf(ServeProblem.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void reading_makes_nothing() {
    var file = new TokenFile(folder.resolve("absent"));

    assertThatThrownBy(file::read).hasMessageContaining("There is no token file");
    assertThat(file.path()).doesNotExist();
    assertThatThrownBy(() -> new TokenFile(folder).open())
        .hasMessageContaining("There is no token file");
  }
}
