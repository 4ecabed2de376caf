package dev.praxis.lab;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import smile.math.MathEx;

class FitsTest {
  private final Fits fits = new Fits();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);

  @AfterEach
  void close() {
    release.countDown();
    fits.close();
  }

  private static double[] drawn() {
    return new double[] {MathEx.random(), MathEx.random(), MathEx.randomInt(1_000)};
  }

  /// A fit that cannot be stopped, as those of the library.
  private int deaf() throws Exception {
    begun.countDown();
    assertThat(release.await(60, SECONDS)).isTrue();
    return 1;
  }

  private FutureTask<Integer> inBackground(Cancel cancel) throws InterruptedException {
    var task = new FutureTask<>(() -> fits.run(this::deaf, 1, cancel));
    Thread.ofPlatform().daemon().start(task);
    assertThat(begun.await(60, SECONDS)).isTrue();
    return task;
  }

  @Test
  void the_same_seed_gives_the_same_numbers_on_fresh_threads() throws Exception {
    double[] here = fits.run(FitsTest::drawn, 5, new Cancel());
    var elsewhere =
        new FutureTask<>(
            () -> {
              try (var others = new Fits()) {
                others.run(FitsTest::drawn, 9, new Cancel());
                return others.run(FitsTest::drawn, 5, new Cancel());
              }
            });

    Thread.ofPlatform().start(elsewhere);

    assertThat(elsewhere.get(60, SECONDS)).isEqualTo(here);
    assertThat(fits.run(FitsTest::drawn, 6, new Cancel())).isNotEqualTo(here);
  }

  @Test
  void a_cancelled_caller_is_free_though_its_fit_goes_on_and_the_next_one_waits_for_it()
      throws Exception {
    var cancel = new Cancel();
    FutureTask<Integer> stuck = inBackground(cancel);

    cancel.ask();

    assertThatThrownBy(() -> stuck.get(10, SECONDS)).hasCauseInstanceOf(InterruptedException.class);
    var next = new FutureTask<>(() -> fits.run(() -> release.getCount(), 1, new Cancel()));
    Thread.ofPlatform().daemon().start(next);
    release.countDown();
    assertThat(next.get(60, SECONDS)).isZero();
  }

  @Test
  void a_fit_cancelled_before_it_begins_never_does() throws Exception {
    FutureTask<Integer> stuck = inBackground(new Cancel());
    var runs = new AtomicInteger();
    var asked = new Cancel();
    asked.ask();

    assertThatThrownBy(() -> fits.run(runs::incrementAndGet, 1, asked))
        .isInstanceOf(InterruptedException.class);

    release.countDown();
    assertThat(stuck.get(60, SECONDS)).isEqualTo(1);
    assertThat(fits.run(() -> 2, 1, new Cancel())).isEqualTo(2);
    assertThat(runs).hasValue(0);
  }

  @Test
  void what_goes_wrong_in_a_fit_comes_out_with_its_cause() {
    assertThatThrownBy(
            () ->
                fits.run(
                    () -> {
                      throw new ArithmeticException("singular");
                    },
                    1,
                    new Cancel()))
        .hasRootCauseInstanceOf(ArithmeticException.class)
        .hasRootCauseMessage("singular");
  }

  @Test
  void closing_ends_the_wait_of_who_is_fitting_and_takes_no_more() throws Exception {
    FutureTask<Integer> stuck = inBackground(new Cancel());
    var queued = new FutureTask<>(() -> fits.run(() -> 3, 1, new Cancel()));
    Thread.ofPlatform().daemon().start(queued);

    fits.close();

    assertThatThrownBy(() -> fits.run(() -> 1, 1, new Cancel()))
        .isInstanceOf(InterruptedException.class);
    release.countDown();
    assertThatThrownBy(() -> queued.get(60, SECONDS))
        .hasCauseInstanceOf(InterruptedException.class);
    assertThatThrownBy(() -> stuck.get(60, SECONDS)).isNotNull();
  }
}
