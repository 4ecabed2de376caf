package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The variables of a question, drawn anew each time it is asked: `int(20, 40)`, `real(0.1, 0.9,
/// 0.05)` with a step, `oneOf(0.2, 0.3)`, `oneOf(facts.classes)`, or a plain expression of those
/// before it.
record Draws(List<Draw> draws) {
  private static final Words WORDS = Words.of(Draws.class);
  private static final Pattern CALL =
      Pattern.compile("\\s*(int|real|oneOf)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
  private static final Set<String> TAKEN =
      Set.of("knobs", "scores", "facts", "run", "x", "y", "in", "true", "false");

  /// A draw among more values than this is a slip of the author's.
  private static final int MOST = 1_000_000_000;

  /// @param kind `int`, `real`, `oneOf`, or empty for an expression
  record Draw(String name, String kind, List<String> arguments, int line) {
    Draw {
      arguments = List.copyOf(arguments);
    }
  }

  Draws {
    draws = List.copyOf(draws);
  }

  static final Draws NONE = new Draws(List.of());

  /// Reads `vars` and `pick`, in the order they are written.
  static Draws of(Fields fields, Problems problems) {
    var draws = new ArrayList<Draw>();
    var names = new HashSet<String>();
    List<String> keys =
        Stream.of("vars", "pick").sorted(Comparator.comparingInt(fields::line)).toList();
    for (String key : keys) {
      Optional<Yaml> value = fields.value(key);
      if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
        mapping.entries().forEach((name, entry) -> draws.add(draw(name, entry, problems)));
        mapping.entries().entrySet().stream()
            .filter(named -> !names.add(named.getKey()))
            .forEach(
                twice -> problems.add(twice.getValue().line(), "yaml.twice", "of", twice.getKey()));
      } else if (value.isPresent()) {
        problems.add(value.get().line(), "vars.mapping", "key", key);
      }
    }
    return new Draws(draws);
  }

  private static Draw draw(String name, Yaml.Entry entry, Problems problems) {
    if (!name.matches("[a-z][a-zA-Z0-9_]*") || TAKEN.contains(name)) {
      problems.add(entry.line(), "vars.name", "name", name);
    }
    if (!(entry.value() instanceof Yaml.Scalar written)) {
      problems.add(entry.line(), "vars.text", "name", name);
      return new Draw(name, "", List.of("0"), entry.line());
    }
    Matcher call = CALL.matcher(written.text());
    return call.matches()
        ? new Draw(name, call.group(1), arguments(call.group(2)), entry.line())
        : new Draw(name, "", List.of(written.text()), entry.line());
  }

  /// Cuts at the commas outside brackets and quotes.
  private static List<String> arguments(String text) {
    var arguments = new ArrayList<String>();
    int depth = 0;
    char quote = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == ',' && depth == 0) {
        arguments.add(text.substring(from, i));
        from = i + 1;
      } else {
        depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      }
    }
    arguments.add(text.substring(from));
    return arguments;
  }

  boolean isEmpty() {
    return draws.isEmpty();
  }

  /// The scope with the variables declared, each checked against what stands before it.
  Scope declared(Scope scope, Problems problems) {
    Scope wider = scope;
    for (Draw draw : draws) {
      try {
        wider = wider.with(draw.name(), type(draw, wider));
      } catch (ExpressionProblem problem) {
        problems.add(draw.line(), draw.name(), problem);
        wider = wider.with(draw.name(), Scope.Type.NUMBER);
      } catch (BadDraw bad) {
        problems.add(draw.line(), bad.key, "name", draw.name());
        wider = wider.with(draw.name(), Scope.Type.NUMBER);
      }
    }
    return wider;
  }

  /// A draw that has not what it needs.
  private static final class BadDraw extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;

    BadDraw(String key) {
      this.key = key;
    }
  }

  private static Scope.Type type(Draw draw, Scope scope) throws ExpressionProblem, BadDraw {
    var types = new TreeSet<Scope.Type>();
    for (String argument : draw.arguments()) {
      types.add(Expression.compile(argument, scope).type());
    }
    int count = draw.arguments().size();
    boolean numbers = types.equals(Set.of(Scope.Type.NUMBER));
    switch (draw.kind()) {
      case "int" -> demand(numbers && count == 2, "vars.int");
      case "real" -> demand(numbers && count == 3, "vars.real");
      case "oneOf" -> {
        boolean list = types.equals(Set.of(Scope.Type.TEXTS)) && count == 1;
        demand(list || types.size() == 1 && count > 1, "vars.one-of");
        return list ? Scope.Type.TEXT : types.first();
      }
      default -> {
        return types.first();
      }
    }
    return Scope.Type.NUMBER;
  }

  private static void demand(boolean holds, String key) throws BadDraw {
    if (!holds) {
      throw new BadDraw(key);
    }
  }

  /// Draws all variables. The same seed and values give the same, on every machine and for ever.
  ///
  /// @throws ExpressionProblem when something they need has no value
  /// @throws QuestionFault when there is nothing to draw from
  Values draw(Scope scope, Values given, long seed) throws ExpressionProblem, QuestionFault {
    Values values = given;
    for (Draw draw : draws) {
      values = values.with(draw.name(), drawn(draw, scope, values, random(seed, draw.name())));
    }
    return values;
  }

  /// A generator of its own for each name. Mixed well, since neighbouring names and seeds would
  /// else
  /// draw neighbouring numbers: Steele, Lea and Flood's finaliser of SplitMix64.
  private static Random random(long seed, String name) {
    long mixed = seed * 0x9E3779B97F4A7C15L + name.hashCode();
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Random(mixed ^ (mixed >>> 31));
  }

  private static Object drawn(Draw draw, Scope scope, Values values, Random random)
      throws ExpressionProblem, QuestionFault {
    var arguments = new ArrayList<Object>();
    for (String argument : draw.arguments()) {
      arguments.add(Expression.compile(argument, scope).value(values));
    }
    return switch (draw.kind()) {
      case "int" -> {
        double low = Math.ceil((Double) arguments.get(0));
        double high = Math.floor((Double) arguments.get(1));
        yield stepped(draw, low, high, 1, random);
      }
      case "real" -> {
        double low = (Double) arguments.get(0);
        yield stepped(draw, low, (Double) arguments.get(1), (Double) arguments.get(2), random);
      }
      case "oneOf" -> {
        List<?> among = arguments.getFirst() instanceof List<?> list ? list : arguments;
        holds(!among.isEmpty(), draw);
        yield among.get(random.nextInt(among.size()));
      }
      default -> arguments.getFirst();
    };
  }

  /// One of low, low + step, low + 2 step, … up to high, in decimals, so that 0.1 + 0.2 is 0.3.
  private static double stepped(Draw draw, double low, double high, double step, Random random)
      throws QuestionFault {
    double steps = Math.floor((high - low) / step + 1e-9);
    holds(step > 0 && steps >= 0 && steps < MOST && Double.isFinite(low), draw);
    int taken = random.nextInt((int) steps + 1);
    double value =
        BigDecimal.valueOf(step)
            .multiply(BigDecimal.valueOf(taken))
            .add(BigDecimal.valueOf(low))
            .doubleValue();
    return Math.min(value, high);
  }

  private static void holds(boolean something, Draw draw) throws QuestionFault {
    if (!something) {
      String among = draw.kind() + "(" + String.join(",", draw.arguments()) + ")";
      throw new QuestionFault(WORDS.say("vars.nothing", "name", draw.name(), "among", among));
    }
  }
}
