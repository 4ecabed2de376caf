package dev.praxis.lab;

/// Expected trouble: what happened and what to try, each a sentence.
public record Notice(String what, String advice) {
  public String sentence() {
    return advice.isEmpty() ? what : what + " " + advice;
  }
}
