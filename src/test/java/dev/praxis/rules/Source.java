package dev.praxis.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// One Java file as the compiler's parser reads it, so that rules about calls and words do not
/// depend on how lines are broken.
record Source(Path file, CompilationUnitTree unit, SourcePositions positions) {
  /// One call, of a method or with `new`.
  ///
  /// @param on what it is called on as written, empty where nothing is written
  record Call(Source source, String on, String name, List<? extends ExpressionTree> arguments) {
    /// The text given as an argument, where that is a plain literal.
    Optional<String> text(int index) {
      return index < arguments.size() && arguments.get(index) instanceof LiteralTree literal
          ? Optional.of(literal.getValue()).filter(String.class::isInstance).map(String.class::cast)
          : Optional.empty();
    }

    /// The texts given as plain literals from an argument on.
    List<String> textsFrom(int index) {
      var texts = new ArrayList<String>();
      for (int i = index; i < arguments.size(); i++) {
        text(i).ifPresent(texts::add);
      }
      return texts;
    }
  }

  static List<Source> below(Path folder) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> walk = Files.walk(folder);
        var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> java = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      Iterable<? extends JavaFileObject> objects = files.getJavaFileObjectsFromPaths(java);
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, objects);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      var sources = new ArrayList<Source>();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(new Source(Path.of(unit.getSourceFile().toUri()), unit, positions));
      }
      return List.copyOf(sources);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The program's own code.
  static List<Source> main() {
    return below(Path.of("src/main/java"));
  }

  String name() {
    return file.getFileName().toString();
  }

  Path folder() {
    return file.getParent();
  }

  /// The full name of a type that is imported by name.
  Optional<String> imported(String type) {
    return unit.getImports().stream()
        .map(each -> each.getQualifiedIdentifier().toString())
        .filter(name -> name.endsWith("." + type))
        .findFirst();
  }

  private int lines(Tree tree) {
    var map = unit.getLineMap();
    long first = map.getLineNumber(positions.getStartPosition(unit, tree));
    return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
  }

  /// The lines of a method without those of classes in it, whose methods count for themselves.
  int ownLines(MethodTree method) {
    var inner = new int[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree nested, Void none) {
        inner[0] += lines(nested);
        return null;
      }
    }.scan(method.getBody(), null);
    return lines(method) - inner[0];
  }

  String at(Tree tree) {
    return name()
        + ":"
        + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree))
        + ": ";
  }

  List<Call> calls() {
    var calls = new ArrayList<Call>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        ExpressionTree method = call.getMethodSelect();
        if (method instanceof MemberSelectTree select) {
          String on = select.getExpression().toString();
          calls.add(
              new Call(Source.this, on, select.getIdentifier().toString(), call.getArguments()));
        } else if (method instanceof IdentifierTree plain) {
          calls.add(new Call(Source.this, "", plain.getName().toString(), call.getArguments()));
        }
        return super.visitMethodInvocation(call, none);
      }

      @Override
      public Void visitNewClass(NewClassTree made, Void none) {
        String type = made.getIdentifier().toString();
        calls.add(new Call(Source.this, type, "<init>", made.getArguments()));
        return super.visitNewClass(made, none);
      }
    }.scan(unit, null);
    return calls;
  }

  List<MethodTree> methods() {
    var methods = new ArrayList<MethodTree>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void none) {
        methods.add(method);
        return super.visitMethod(method, none);
      }
    }.scan(unit, null);
    return methods;
  }

  /// Every text that is written as a literal.
  List<String> texts() {
    var texts = new ArrayList<String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void none) {
        if (literal.getValue() instanceof String text) {
          texts.add(text);
        }
        return null;
      }
    }.scan(unit, null);
    return texts;
  }
}
