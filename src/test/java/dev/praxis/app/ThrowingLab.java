package dev.praxis.app;

import dev.praxis.lab.Drawing;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.words.Words;

/// A lab that starts and draws as a real one does, and has a fault in its step.
record ThrowingLab<C extends Record, S>(Lab<C, S> real) implements Lab<C, S> {
  /// The rooms with every step of one lab at fault.
  static Rooms in(Rooms rooms, String lab) {
    var labs =
        rooms.labs().all().stream()
            .<Lab<?, ?>>map(each -> each.spec().id().equals(lab) ? over(each) : each)
            .toList();
    return new Rooms(rooms.files(), new Labs(labs), rooms.catalogue(), rooms.tables());
  }

  private static <C extends Record, S> Lab<C, S> over(Lab<C, S> real) {
    return new ThrowingLab<>(real);
  }

  @Override
  public LabSpec spec() {
    return real.spec();
  }

  @Override
  public C read(Settings settings, Materials materials) throws Refusal {
    return real.read(settings, materials);
  }

  @Override
  public S start(C config, Materials materials, Turn turn) throws Refusal, InterruptedException {
    return real.start(config, materials, turn);
  }

  @Override
  public Step<S> step(C config, S state, Turn turn) {
    throw new IllegalStateException("a fault for the test");
  }

  @Override
  public Drawing draw(C config, S state, View view) throws InterruptedException {
    return real.draw(config, state, view);
  }

  @Override
  public String snippet(C config, S state, Materials materials) {
    return real.snippet(config, state, materials);
  }

  @Override
  public Words words() {
    return real.words();
  }
}
