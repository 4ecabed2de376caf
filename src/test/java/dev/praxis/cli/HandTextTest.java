package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Reach;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandTextTest {
  private static final LabSpec SPEC =
      new LabSpec(
          "bench",
          1,
          "test",
          List.of(),
          List.of(
              new RealKnob("rate", Effect.LIVE, 0, 1, 0.5, false),
              new ChoiceKnob("policy", Effect.LIVE, List.of("a, b", "c"), "c"),
              new RealKnob("size", Effect.RESTART, 0, 1, 0.5, false)),
          List.of(
              new Handle(
                  "point", "plane", Reach.DATA, EnumSet.of(Does.MOVE, Does.ADD, Does.REMOVE)),
              new Handle("open_test", "", Reach.RUN, Set.of(Does.PRESS))),
          List.of("step"),
          List.of(),
          List.of(),
          List.of(),
          1_000,
          Goal.START);

  private static Edit read(String text) throws CliProblem {
    return new HandText(SPEC, new Materials(Map.of())).read(text);
  }

  @Test
  void every_gesture_can_be_written() throws Exception {
    assertThat(read("5:open_test")).isEqualTo(new Edit(5, "open_test", new Gesture.Pressed()));
    assertThat(read("5:open_test=press"))
        .isEqualTo(new Edit(5, "open_test", new Gesture.Pressed()));
    assertThat(read("0:point=move,7,bmi:-1.5e1"))
        .isEqualTo(new Edit(0, "point", new Gesture.Moved(7, Map.of("bmi", -15.0))));
    assertThat(read("0:point=add,bmi:30,progression:100"))
        .isEqualTo(
            new Edit(0, "point", new Gesture.Added(Map.of("bmi", 30.0, "progression", 100.0))));
    assertThat(read("0:point=remove,3")).isEqualTo(new Edit(0, "point", new Gesture.Removed(3)));
    assertThat(read("9:rate=turn,0.25")).isEqualTo(new Edit(9, "rate", new Gesture.Turned(0.25)));
    assertThat(read("9:policy=turn,'a, b'"))
        .isEqualTo(new Edit(9, "policy", new Gesture.Turned("a, b")));
  }

  @Property(tries = 300)
  void a_quoted_column_may_have_any_name(@ForAll String column) throws CliProblem {
    String quoted = "'" + column.replace("'", "''") + "'";

    Edit edit = read("1:point=add," + quoted + ":2" + (column.equals("other") ? "" : ", other:3"));

    assertThat(edit.gesture())
        .isEqualTo(
            new Gesture.Added(
                column.equals("other") ? Map.of("other", 2.0) : Map.of(column, 2.0, "other", 3.0)));
  }

  @Test
  void a_bare_column_may_hold_blanks_colons_and_equal_signs() throws Exception {
    Edit edit = read("1:point=add,time of day: a=b:8.5");

    assertThat(edit.gesture()).isEqualTo(new Gesture.Added(Map.of("time of day: a=b", 8.5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | cannot read",
        ":point=remove,1 | cannot read",
        "-1:point=remove,1 | cannot read",
        "1.5:point=remove,1 | cannot read",
        "99999999999999999999:point=remove,1 | cannot read",
        "1001:point=remove,1 | stops at tick 1000",
        "1:point=remove | does not name an item",
        "1:point=remove,1,2 | does not name an item",
        "1:point=remove,-1 | does not name an item",
        "1:point=remove,9999999999 | does not name an item",
        "1:point=press | it takes add, move, remove",
        "1:open_test=press,1 | presses with more than a press",
        "1:point=add | does not say where",
        "1:point=add,a:1,a:2 | the column a is given twice",
        "1:point=add,a:1e999 | no place in column a",
        "1:point=add,a:0x1p3 | no place in column a",
        "1:point=add,a: | no place in column a",
        "1:point=add,:1 | write COLUMN:VALUE",
        "1:point=add,\"a:1 | a quote is never closed",
        "1:point=add,\"a\"b:1 | write COLUMN:VALUE",
        "1:rate=turn,7 | rate cannot be 7",
        "1:rate=0.5 | write TICK:rate=turn,VALUE",
        "1:size=turn,0.5 | has no handle",
      })
  void what_cannot_be_meant_is_refused(String text, String complaint) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(CliProblem.class)
        .hasMessageContaining(complaint);
  }
}
