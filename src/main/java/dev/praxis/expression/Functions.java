package dev.praxis.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The functions an expression may call. `log` is the natural logarithm; `round` goes to the
/// nearest whole number, or with a second argument to that many digits after the point; `count`
/// tells how many texts a list has.
final class Functions {
  /// Functions that stand alone.
  static final List<String> NAMES =
      List.of("abs", "count", "exp", "log", "max", "min", "pow", "round", "sqrt");

  /// Functions written behind a text, as in `facts.state.contains("x")`.
  static final List<String> ON_TEXT = List.of("contains", "endsWith", "startsWith");

  private static final int MOST_ARGUMENTS = 6;
  private static final CelType TEXTS = ListType.create(SimpleType.STRING);

  private Functions() {}

  static List<CelFunctionDecl> declarations() {
    var declarations = new ArrayList<CelFunctionDecl>();
    for (String name : List.of("abs", "exp", "log", "sqrt")) {
      declarations.add(declare(name, overload(name, 1)));
    }
    declarations.add(declare("pow", overload("pow", 2)));
    declarations.add(declare("round", overload("round", 1), overload("round", 2)));
    for (String name : List.of("min", "max")) {
      var overloads = new ArrayList<CelOverloadDecl>();
      for (int arguments = 2; arguments <= MOST_ARGUMENTS; arguments++) {
        overloads.add(overload(name, arguments));
      }
      declarations.add(declare(name, overloads.toArray(CelOverloadDecl[]::new)));
    }
    declarations.add(
        declare(
            "count", CelOverloadDecl.newGlobalOverload("count_texts", SimpleType.DOUBLE, TEXTS)));
    return List.copyOf(declarations);
  }

  static List<CelFunctionBinding> bindings() {
    var bindings = new ArrayList<CelFunctionBinding>();
    bindings.add(one("abs", Math::abs));
    bindings.add(one("exp", Math::exp));
    bindings.add(one("log", Math::log));
    bindings.add(one("sqrt", Math::sqrt));
    bindings.add(one("round", Functions::rounded));
    bindings.add(two("pow", Math::pow));
    bindings.add(two("round", Functions::rounded));
    for (int arguments = 2; arguments <= MOST_ARGUMENTS; arguments++) {
      bindings.add(fold("min", arguments, Math::min));
      bindings.add(fold("max", arguments, Math::max));
    }
    bindings.add(
        CelFunctionBinding.from("count_texts", List.class, texts -> (double) texts.size()));
    return List.copyOf(bindings);
  }

  private static double rounded(double value) {
    return Math.signum(value) * Math.floor(Math.abs(value) + 0.5);
  }

  private static double rounded(double value, double digits) {
    double scale = Math.pow(10, Math.rint(digits));
    return rounded(value * scale) / scale;
  }

  private static CelFunctionDecl declare(String name, CelOverloadDecl... overloads) {
    return CelFunctionDecl.newFunctionDeclaration(name, overloads);
  }

  private static CelOverloadDecl overload(String name, int arguments) {
    return CelOverloadDecl.newGlobalOverload(
        name + "_" + arguments,
        SimpleType.DOUBLE,
        Collections.<CelType>nCopies(arguments, SimpleType.DOUBLE));
  }

  @Immutable
  @FunctionalInterface
  private interface One {
    double of(double value);
  }

  @Immutable
  @FunctionalInterface
  private interface Two {
    double of(double left, double right);
  }

  private static CelFunctionBinding one(String name, One function) {
    return CelFunctionBinding.from(name + "_1", Double.class, function::of);
  }

  private static CelFunctionBinding two(String name, Two function) {
    return CelFunctionBinding.from(name + "_2", Double.class, Double.class, function::of);
  }

  private static CelFunctionBinding fold(String name, int arguments, Two keep) {
    return CelFunctionBinding.from(
        name + "_" + arguments,
        Collections.<Class<?>>nCopies(arguments, Double.class),
        given -> {
          double kept = (Double) given[0];
          for (Object next : given) {
            kept = keep.of(kept, (Double) next);
          }
          return kept;
        });
  }
}
