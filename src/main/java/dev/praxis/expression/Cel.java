package dev.praxis.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.praxis.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one place that talks to the CEL library: no macros, no comprehensions, bounded recursion.
/// What it finds wrong is said again without its vocabulary.
final class Cel {
  private static final Words WORDS = Words.of(Cel.class);
  private static final CelType TEXTS = ListType.create(SimpleType.STRING);
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableComprehension(false)
          .comprehensionMaxIterations(0)
          .maxExpressionCodePointSize(8 * Expression.LONGEST)
          .maxParseRecursionDepth(120)
          .maxParseErrorRecoveryLimit(0)
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(Functions.bindings())
          .build();
  private static final Pattern NO_OVERLOAD =
      Pattern.compile("found no matching overload for '([^']+)' applied to '\\(?([^']*?)\\)?'.*");

  private Cel() {}

  static CelAbstractSyntaxTree check(Translation translation) throws ExpressionProblem {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros()
            .addFunctionDeclarations(Functions.declarations());
    translation
        .variables()
        .values()
        .forEach(variable -> builder.addVar(variable.id(), celType(variable)));
    var result = builder.build().compile(translation.cel());
    if (result.hasError()) {
      throw explained(result.getErrors().getFirst(), translation);
    }
    try {
      return result.getAst();
    } catch (CelValidationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static CelRuntime.Program program(CelAbstractSyntaxTree tree, Translation translation)
      throws ExpressionProblem {
    try {
      return RUNTIME.createProgram(tree);
    } catch (CelEvaluationException unusable) {
      throw ExpressionProblem.of(1, "failed", "text", translation.cel());
    }
  }

  static Scope.Type typeOf(CelAbstractSyntaxTree tree) throws ExpressionProblem {
    CelType type = tree.getResultType();
    if (type.equals(TEXTS)) {
      return Scope.Type.TEXTS;
    }
    return switch (type.kind()) {
      case DOUBLE -> Scope.Type.NUMBER;
      case STRING -> Scope.Type.TEXT;
      case BOOL -> Scope.Type.TRUTH;
      default -> throw ExpressionProblem.of(1, "result");
    };
  }

  private static CelType celType(Translation.Variable variable) {
    CelType type = celType(variable.type());
    return variable.mapped() ? MapType.create(SimpleType.STRING, type) : type;
  }

  private static CelType celType(Scope.Type type) {
    return switch (type) {
      case NUMBER -> SimpleType.DOUBLE;
      case TEXT -> SimpleType.STRING;
      case TRUTH -> SimpleType.BOOL;
      case TEXTS -> TEXTS;
    };
  }

  private static ExpressionProblem explained(CelIssue issue, Translation translation) {
    int column = translation.columnOf(issue.getSourceLocation().getColumn());
    Matcher overload = NO_OVERLOAD.matcher(issue.getMessage());
    if (overload.matches()) {
      return ExpressionProblem.of(
          column,
          overload.group(1).contains("_") ? "operands" : "arguments",
          "operator",
          operator(overload.group(1)),
          "types",
          said(overload.group(2)));
    }
    return ExpressionProblem.of(
        column, issue.getMessage().contains("recursion limit") ? "deep" : "syntax");
  }

  private static String operator(String name) {
    return switch (name) {
      case "_?_:_" -> "? :";
      case "@in" -> "in";
      case "_[_]" -> "[ ]";
      default -> name.replace("_", "");
    };
  }

  /// `(double, string)` as “a number, a text”.
  private static String said(String celTypes) {
    return celTypes.isBlank()
        ? WORDS.say("type.none")
        : String.join(", ", List.of(celTypes.split(", ")).stream().map(Cel::saidOne).toList());
  }

  private static String saidOne(String celType) {
    return switch (celType) {
      case "double", "int" -> said(Scope.Type.NUMBER);
      case "string" -> said(Scope.Type.TEXT);
      case "bool" -> said(Scope.Type.TRUTH);
      default -> said(Scope.Type.TEXTS);
    };
  }

  static String said(Scope.Type type) {
    return WORDS.say("type." + type.name());
  }
}
