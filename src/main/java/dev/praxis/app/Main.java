package dev.praxis.app;

/// Where every process starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Praxis");
  }
}
