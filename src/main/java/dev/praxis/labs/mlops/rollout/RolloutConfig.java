package dev.praxis.labs.mlops.rollout;

import dev.praxis.lab.Settings;
import dev.praxis.rollout.Controls;
import dev.praxis.rollout.Plan;
import dev.praxis.rollout.incident.Trouble;
import dev.praxis.rollout.pattern.Degree;
import dev.praxis.rollout.pattern.Pattern;
import java.util.Locale;

/// The typed settings of the lab.
///
/// @param controls as they stand at the start: live knobs turn those of the deployment
/// @param span hours that the board looks back on
record RolloutConfig(Plan plan, Controls controls, int span) {
  static RolloutConfig of(Settings settings) {
    Plan plan =
        new Plan(
            Pattern.valueOf(named(settings.text("pattern"))),
            Trouble.valueOf(named(settings.text("incident"))),
            settings.real("rate"),
            settings.whole("servers"),
            settings.whole("label_delay"),
            settings.whole("window"),
            settings.whole("least"),
            settings.real("pace"));
    Controls controls =
        new Controls(
            settings.text("control").equals("rule"),
            Degree.valueOf(named(settings.text("degree"))),
            settings.whole("people"),
            settings.real("strictness"),
            settings.real("floor"),
            settings.real("level"),
            settings.whole("probes"),
            settings.on("limit"),
            settings.whole("room"));
    return new RolloutConfig(plan, controls, settings.whole("span"));
  }

  private static String named(String option) {
    return option.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// The controls after a live knob has been turned.
  ///
  /// @param value of the knob's type
  static Controls turned(Controls was, String knob, Object value) {
    boolean rule = knob.equals("control") ? value.equals("rule") : was.rule();
    Degree degree = knob.equals("degree") ? Degree.valueOf(named(value.toString())) : was.degree();
    return new Controls(
        rule,
        degree,
        (int) number(knob, "people", value, was.people()),
        number(knob, "strictness", value, was.strictness()),
        number(knob, "floor", value, was.floor()),
        number(knob, "level", value, was.level()),
        (int) number(knob, "probes", value, was.probes()),
        knob.equals("limit") ? (boolean) value : was.limited(),
        (int) number(knob, "room", value, was.room()));
  }

  private static double number(String turned, String knob, Object value, double was) {
    return turned.equals(knob) && value instanceof Number number ? number.doubleValue() : was;
  }
}
