package dev.praxis.bench.drift;

import dev.praxis.stream.detect.Kind;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// MOA's detectors from jars named at run time. They are called through lambdas made in MOA's own
/// class loader, which the
/// compiler inlines as any other: reflection would make MOA look slow.
final class Moa {
  private static final String ROOM = "moa.classifiers.core.driftdetection.";
  private static final Map<Kind, String> NAMES =
      Map.of(
          Kind.DDM, "DDM",
          Kind.EDDM, "EDDM",
          Kind.RDDM, "RDDM",
          Kind.HDDM_A, "HDDM_A_Test",
          Kind.HDDM_W, "HDDM_W_Test",
          Kind.ADWIN, "ADWINChangeDetector",
          Kind.PAGE_HINKLEY, "PageHinkleyDM",
          Kind.CUSUM, "CusumDM",
          Kind.EWMA, "EWMAChartDM",
          Kind.STEPD, "STEPD");
  private final ClassLoader loader;
  private final MethodHandles.Lookup lookup;

  Moa(URL[] jars) throws ReflectiveOperationException {
    var moa = new MoaLoader(jars);
    loader = moa;
    lookup = moa.lookup();
  }

  /// Nothing where MOA has no such detector.
  Optional<Runner> runner(Kind kind) throws ReflectiveOperationException {
    if (!NAMES.containsKey(kind)) {
      return Optional.empty();
    }
    Class<?> type = Class.forName(ROOM + NAMES.get(kind), true, loader);
    MethodHandle input = factory(type, "input", DoubleConsumer.class, "accept", double.class);
    MethodHandle change = factory(type, "getChange", BooleanSupplier.class, "getAsBoolean");
    return Optional.of(bits -> drifts(made(kind, type), input, change, bits));
  }

  /// HDDM_A is two-sided in MOA unless told otherwise; ours is not, and both must do the same work.
  private static Object made(Kind kind, Class<?> type) throws ReflectiveOperationException {
    Object detector = type.getConstructor().newInstance();
    if (kind == Kind.HDDM_A) {
      Object sides = type.getField("oneSidedTestOption").get(detector);
      sides.getClass().getMethod("setChosenLabel", String.class).invoke(sides, "One-sided");
    }
    return detector;
  }

  private static int drifts(Object detector, MethodHandle input, MethodHandle change, double[] bits)
      throws ReflectiveOperationException {
    try {
      DoubleConsumer add = (DoubleConsumer) input.invoke(detector);
      BooleanSupplier drifted = (BooleanSupplier) change.invoke(detector);
      int drifts = 0;
      for (double bit : bits) {
        add.accept(bit);
        drifts += drifted.getAsBoolean() ? 1 : 0;
      }
      return drifts;
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new ReflectiveOperationException(failure);
    }
  }

  private MethodHandle factory(
      Class<?> type, String method, Class<?> shape, String call, Class<?>... taken)
      throws ReflectiveOperationException {
    var target = type.getMethod(method, taken);
    var signature = MethodType.methodType(target.getReturnType(), taken);
    try {
      return LambdaMetafactory.metafactory(
              lookup,
              call,
              MethodType.methodType(shape, type),
              signature,
              lookup.unreflect(target),
              signature)
          .getTarget();
    } catch (LambdaConversionException failure) {
      throw new ReflectiveOperationException(failure);
    }
  }
}
