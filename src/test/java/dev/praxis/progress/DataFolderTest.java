package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "user.home", "/home/ada");
  private static final Map<String, String> MAC =
      Map.of("os.name", "Mac OS X", "user.home", "/Users/ada");
  private static final Map<String, String> WINDOWS =
      Map.of("os.name", "Windows 11", "user.home", "/users/ada");

  @Test
  void without_settings_each_platform_has_its_place() throws Exception {
    Path linux = DataFolder.resolve(LINUX, Map.of());
    Path mac = DataFolder.resolve(MAC, Map.of());
    Path windows = DataFolder.resolve(WINDOWS, Map.of());

    assertThat(linux).endsWithRaw(Path.of("ada/.local/share/praxis"));
    assertThat(mac).endsWithRaw(Path.of("ada/Library/Application Support/Praxis"));
    assertThat(windows).endsWithRaw(Path.of("ada/AppData/Roaming/Praxis"));
  }

  @Test
  void the_platforms_own_settings_are_followed() throws Exception {
    Path xdg = DataFolder.resolve(LINUX, Map.of("XDG_DATA_HOME", absolute("/data/ada")));
    Path roaming = DataFolder.resolve(WINDOWS, Map.of("APPDATA", absolute("/roaming")));

    assertThat(xdg).endsWithRaw(Path.of("data/ada/praxis"));
    assertThat(roaming).endsWithRaw(Path.of("roaming/Praxis"));
  }

  @Test
  void a_relative_xdg_folder_is_ignored_as_its_specification_asks() throws Exception {
    Path folder = DataFolder.resolve(LINUX, Map.of("XDG_DATA_HOME", "data"));

    assertThat(folder).endsWithRaw(Path.of(".local/share/praxis"));
  }

  @Test
  void praxis_home_wins_over_the_platform_and_the_property_over_the_variable() throws Exception {
    var property = Map.of("os.name", "Linux", "praxis.home", absolute("/one"));
    var variable = Map.of("PRAXIS_HOME", absolute("/two"), "XDG_DATA_HOME", absolute("/three"));

    assertThat(DataFolder.resolve(LINUX, variable)).endsWithRaw(Path.of("two"));
    assertThat(DataFolder.resolve(property, variable)).endsWithRaw(Path.of("one"));
  }

  @Test
  void a_blank_setting_counts_as_none() throws Exception {
    Path folder = DataFolder.resolve(LINUX, Map.of("PRAXIS_HOME", "  "));

    assertThat(folder).endsWithRaw(Path.of(".local/share/praxis"));
  }

  @Test
  void a_setting_that_cannot_be_a_path_is_a_problem_with_advice() {
    var broken = Map.of("PRAXIS_HOME", "/a\u0000b");

    assertThatThrownBy(() -> DataFolder.resolve(LINUX, broken))
        .isInstanceOf(StoreProblem.NotAFolder.class)
        .hasMessageContaining("PRAXIS_HOME");
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }
}
