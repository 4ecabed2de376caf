package dev.praxis.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What one thread, and those it starts, print to the standard output; what others print goes where
/// it went before. Tests that run beside each other do not hear each other so.
final class SaidByThread extends OutputStream {
  private static final InheritableThreadLocal<OutputStream> HEARD = new InheritableThreadLocal<>();
  private static final PrintStream BEFORE = installed();
  private final PrintStream before;

  private SaidByThread(PrintStream before) {
    this.before = before;
  }

  private static PrintStream installed() {
    PrintStream before = System.out;
    System.setOut(new PrintStream(new SaidByThread(before), true, StandardCharsets.UTF_8));
    return before;
  }

  /// From here on what this thread prints is kept.
  static ByteArrayOutputStream listen() {
    BEFORE.flush();
    var heard = new ByteArrayOutputStream();
    HEARD.set(heard);
    return heard;
  }

  static void end() {
    HEARD.remove();
  }

  private OutputStream now() {
    OutputStream heard = HEARD.get();
    return heard == null ? before : heard;
  }

  @Override
  public void write(int sign) throws IOException {
    now().write(sign);
  }

  @Override
  public void write(byte[] signs, int from, int count) throws IOException {
    now().write(signs, from, count);
  }

  @Override
  public void flush() throws IOException {
    now().flush();
  }
}
