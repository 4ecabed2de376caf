package dev.praxis.lab;

/// How far a run is to go.
public sealed interface Goal {
  record Tick(long tick) implements Goal {}

  record End() implements Goal {}

  Goal START = new Tick(0);
  Goal END = new End();
}
