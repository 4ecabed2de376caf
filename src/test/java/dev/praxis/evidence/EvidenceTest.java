package dev.praxis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.progress.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  @TempDir private Path folder;

  private Evidence ofAMorning(String name) throws Exception {
    try (var learner = new Learner(folder.resolve("ada"))) {
      return learner.hasAMorning().evidence(name);
    }
  }

  private static Verification of(List<String> lines) throws EvidenceProblem {
    return Verification.of(EvidenceText.read(String.join("\n", lines)));
  }

  private List<String> lines() throws Exception {
    return new ArrayList<>(EvidenceText.write(ofAMorning("Ada")).lines().toList());
  }

  @Test
  void a_file_reads_back_as_it_was_and_is_intact() throws Exception {
    Evidence evidence = ofAMorning("Ada");
    Path file = folder.resolve("ada.evidence");

    EvidenceText.save(evidence, file);
    Evidence read = EvidenceText.read(file);

    assertThat(read).isEqualTo(evidence);
    assertThat(read.links()).hasSize(5);
    assertThat(Verification.of(read)).isEqualTo(new Verification.Intact());
  }

  @Test
  void entries_stand_in_the_order_of_time() throws Exception {
    List<Entry> entries = ofAMorning("Ada").entries();

    assertThat(entries).extracting(Entry::at).isSorted();
    assertThat(entries.get(2)).isInstanceOf(Entry.Stepped.class);
    assertThat(entries.getLast()).isInstanceOf(Entry.Ran.class);
  }

  /// SHA-256 of "praxis evidence 1" and the course on two lines, by `printf … | sha256sum`.
  @Test
  void a_chain_begins_with_a_hash_anyone_can_work_out() {
    assertThat(Chain.root("course"))
        .isEqualTo("6eea816d614f8a3f6cedc374901f2cbd3ee1f8c2cf5aeb467909b9ef5c66a355");
  }

  @Test
  void a_changed_entry_is_named() throws Exception {
    List<String> lines = lines();

    lines.set(
        1,
        lines
            .get(1)
            .replace("\"outcome\":\"WRONG\",\"share\":0.0", "\"outcome\":\"RIGHT\",\"share\":1.0"));

    assertThat(of(lines)).isEqualTo(new Verification.Changed(1));
  }

  @Test
  void swapped_entries_are_named() throws Exception {
    List<String> lines = lines();

    Collections.swap(lines, 2, 3);

    assertThat(of(lines)).isEqualTo(new Verification.Changed(2));
  }

  @Test
  void an_entry_left_out_is_named() throws Exception {
    List<String> lines = lines();

    lines.remove(1);

    assertThat(of(lines)).isEqualTo(new Verification.Changed(1));
  }

  @Test
  void a_missing_end_is_cut() throws Exception {
    List<String> whole = lines();
    List<String> lastEntry = new ArrayList<>(whole);
    lastEntry.remove(5);
    List<String> seal = new ArrayList<>(whole);
    seal.removeLast();
    List<String> torn = new ArrayList<>(whole);
    torn.set(6, torn.get(6).substring(0, 40));

    assertThat(of(lastEntry)).isEqualTo(new Verification.Cut());
    assertThat(of(seal)).isEqualTo(new Verification.Cut());
    assertThat(of(torn)).isEqualTo(new Verification.Cut());
  }

  @Test
  void another_name_breaks_the_seal() throws Exception {
    List<String> lines = lines();

    lines.set(0, lines.getFirst().replace("Ada", "Bob"));

    assertThat(of(lines)).isEqualTo(new Verification.WrongSignature());
  }

  @Test
  void the_key_of_another_folder_breaks_the_seal() throws Exception {
    List<String> lines = lines();
    String own = SigningKey.in(folder.resolve("ada")).publicText();
    String other = SigningKey.in(folder.resolve("bob")).publicText();

    lines.set(6, lines.get(6).replace(own, other));

    assertThat(of(lines)).isEqualTo(new Verification.WrongSignature());
  }

  @Test
  void one_chain_under_two_names_is_found_and_a_learner_who_goes_on_is_not() throws Exception {
    Evidence early = ofAMorning("Ada");
    Evidence taken = ofAMorningAgain("Bob");
    Evidence late = ofAMorningAgain("Ada");

    assertThat(Duplicates.among(List.of(early, taken)))
        .containsExactly(new Duplicates.Pair(0, 1, 5, 5));
    assertThat(Duplicates.among(List.of(early, late))).isEmpty();
  }

  private Evidence ofAMorningAgain(String name) throws Exception {
    try (var learner = new Learner(folder.resolve("ada"))) {
      return learner.evidence(name);
    }
  }

  @Test
  void work_taken_over_in_the_middle_is_found() throws Exception {
    Evidence ada = ofAMorning("Ada");
    List<Entry> taken = ada.entries().subList(1, 5);
    var head = new Evidence.Head("Bob", "course", ada.head().made(), "0.1.0");
    Evidence bob = Evidence.sealed(head, taken, SigningKey.in(folder.resolve("bob")));

    assertThat(Verification.of(bob)).isEqualTo(new Verification.Intact());
    assertThat(Duplicates.among(List.of(ada, bob)))
        .containsExactly(new Duplicates.Pair(0, 1, 0, 4));
  }

  @Test
  void two_learners_who_did_the_same_at_other_times_are_no_pair() throws Exception {
    Evidence ada = ofAMorning("Ada");
    Evidence bob;
    try (var learner = new Learner(folder.resolve("bob"))) {
      bob = learner.answers("trees", "size", Outcome.RIGHT, "1").hasAMorning().evidence("Bob");
    }

    assertThat(Duplicates.among(List.of(ada, bob))).isEmpty();
  }

  @Test
  void the_key_is_made_once_and_read_by_its_owner_only() throws Exception {
    Path home = folder.resolve("home");
    String first = SigningKey.in(home).publicText();

    assertThat(SigningKey.in(home).publicText()).isEqualTo(first);
    assertThat(SigningKey.in(folder.resolve("other")).publicText()).isNotEqualTo(first);
    assertThat(Files.getPosixFilePermissions(home.resolve("evidence.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_damaged_key_says_what_to_do() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("evidence.key"), "not a key\nnor this\n");

    assertThatThrownBy(() -> SigningKey.in(home))
        .isInstanceOf(EvidenceProblem.class)
        .hasMessageContaining("is not one Praxis can sign with. Move the file away");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{}",
        "{\"praxis_evidence\":2}",
        "{\"praxis_evidence\":1}",
        "{\"praxis_evidence\":1,\"learner\":\"\",\"course\":\"c\",\"made\":\"2026-11-21T12:00:00Z\",\"version\":\"1\"}",
        "{\"praxis_evidence\":1,\"learner\":\"a\\u0000b\",\"course\":\"c\",\"made\":\"2026-11-21T12:00:00Z\",\"version\":\"1\"}",
        "{\"praxis_evidence\":1,\"learner\":\"a\",\"course\":\"c\",\"made\":\"yesterday\",\"version\":\"1\"}",
        "{\"praxis_evidence\":1,\"learner\":\"a\",\"course\":\"c\",\"made\":\"2026-11-21T12:00:00Z\",\"version\":\"1\",\"more\":1}"
      })
  void what_is_no_evidence_is_said_in_sentences(String text) {
    assertThatThrownBy(() -> EvidenceText.read(text))
        .isInstanceOf(EvidenceProblem.class)
        .message()
        .endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"hash\":\"\",\"entry\":{}}",
        "{\"hash\":\"\",\"entry\":{\"at\":\"2026-11-21T12:00:00Z\",\"kind\":\"praise\"}}",
        "{\"hash\":\"\",\"entry\":{\"at\":\"2026-11-21T12:00:00Z\",\"kind\":\"sitting\",\"state\":7}}",
        "{\"hash\":\"\",\"hash\":\"\",\"entry\":{}}",
        "{\"entries\":1e99,\"last\":\"\",\"key\":\"\",\"signature\":\"\"}"
      })
  void a_hostile_line_is_named(String line) throws Exception {
    List<String> lines = lines();
    lines.set(3, line);

    assertThatThrownBy(() -> of(lines))
        .isInstanceOf(EvidenceProblem.class)
        .hasMessageContaining("Line 4");
  }

  @Test
  void a_line_nested_without_end_is_refused() throws Exception {
    List<String> lines = lines();
    lines.set(3, "{\"hash\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");

    assertThatThrownBy(() -> of(lines)).hasMessageContaining("Line 4");
  }

  @Test
  void nonsense_as_key_and_signature_is_a_wrong_signature() throws Exception {
    List<String> lines = lines();
    String last = EvidenceText.read(String.join("\n", lines)).seal().orElseThrow().last();

    lines.set(6, "{\"entries\":5,\"last\":\"" + last + "\",\"key\":\"?\",\"signature\":\"AAAA\"}");

    assertThat(of(lines)).isEqualTo(new Verification.WrongSignature());
  }
}
