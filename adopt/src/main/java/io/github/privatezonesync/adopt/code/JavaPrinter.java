package io.github.privatezonesync.adopt.code;

import io.github.privatezonesync.RecordSetArgs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints expressions as Java of one class, and remembers what the class must import. */
public final class JavaPrinter {
  private static final int LINE = 100;

  private final Map<String, Class<?>> imported = new HashMap<>();
  private final TreeSet<String> imports = new TreeSet<>();
  private final TreeSet<String> staticImports = new TreeSet<>();

  /** Starts without imports. */
  public JavaPrinter() {}

  /**
   * Prints an expression.
   *
   * @param expression the expression
   * @param indent the spaces in front of its first line
   * @return the text without these spaces; further lines are indented
   */
  public String print(Expression expression, int indent) {
    String flat = flat(expression);
    if (indent + flat.length() <= LINE) {
      return flat;
    }
    List<Expression.On> chain = new ArrayList<>();
    Expression root = expression;
    while (root instanceof Expression.On on) {
      chain.add(0, on);
      root = on.receiver();
    }
    StringBuilder text = new StringBuilder(head(root)).append(arguments(root, indent));
    for (Expression.On on : chain) {
      String line = "." + on.method();
      text.append('\n').append(" ".repeat(indent + 4)).append(line);
      text.append(broken(on.arguments(), indent + 4, line.length()));
    }
    return text.toString();
  }

  private String arguments(Expression root, int indent) {
    if (root instanceof Expression.Call call) {
      return broken(call.arguments(), indent, head(root).length());
    }
    return root instanceof Expression.New made
        ? broken(made.arguments(), indent, head(root).length())
        : "";
  }

  private String broken(List<Expression> arguments, int indent, int before) {
    String flat = flat(arguments);
    if (indent + before + flat.length() <= LINE) {
      return flat;
    }
    String start = "\n" + " ".repeat(indent + 4);
    return arguments.stream()
        .map(argument -> start + print(argument, indent + 4))
        .collect(Collectors.joining(",", "(", ")"));
  }

  private String flat(Expression expression) {
    if (expression instanceof Expression.On on) {
      return flat(on.receiver()) + "." + on.method() + flat(on.arguments());
    }
    if (expression instanceof Expression.Call call) {
      return head(call) + flat(call.arguments());
    }
    return expression instanceof Expression.New made
        ? head(made) + flat(made.arguments())
        : head(expression);
  }

  private String flat(List<Expression> arguments) {
    return arguments.stream().map(this::flat).collect(Collectors.joining(", ", "(", ")"));
  }

  /** An expression up to its arguments. */
  private String head(Expression expression) {
    if (expression instanceof Expression.Text text) {
      return JavaText.literal(text.value());
    }
    if (expression instanceof Expression.Whole whole) {
      return Integer.toString(whole.value());
    }
    if (expression instanceof Expression.Variable variable) {
      return variable.name();
    }
    if (expression instanceof Expression.Constant constant) {
      return type(constant.value().getDeclaringClass()) + "." + constant.value().name();
    }
    if (expression instanceof Expression.New made) {
      return "new " + type(made.type());
    }
    Expression.Call call = (Expression.Call) expression;
    if (call.owner() == RecordSetArgs.class && !call.method().equals("of")) {
      staticImports.add(RecordSetArgs.class.getName() + "." + call.method());
      return call.method();
    }
    return type(call.owner()) + "." + call.method();
  }

  /**
   * Names a class, and imports it unless another of the same simple name is imported.
   *
   * @param type the class
   * @return its simple or its whole name
   */
  public String type(Class<?> type) {
    Class<?> first = imported.putIfAbsent(type.getSimpleName(), type);
    if (first != null && first != type) {
      return type.getName();
    }
    if (!type.getPackageName().equals("java.lang")) {
      imports.add(type.getName());
    }
    return type.getSimpleName();
  }

  /**
   * Gives the imports of all that was printed.
   *
   * @return the lines, static imports first, each with its line break
   */
  public String imports() {
    String fixed =
        staticImports.stream().map("import static %s;\n"::formatted).collect(Collectors.joining());
    String types = imports.stream().map("import %s;\n"::formatted).collect(Collectors.joining());
    return fixed.isEmpty() ? types : fixed + "\n" + types;
  }
}
