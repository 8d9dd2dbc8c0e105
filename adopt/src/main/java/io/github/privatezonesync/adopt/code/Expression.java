package io.github.privatezonesync.adopt.code;

import java.util.List;

/** An expression of Java, of the few forms that a declaration needs. */
public sealed interface Expression {
  /**
   * A text.
   *
   * @param value the text itself: foreign, escaped only when it is printed
   */
  record Text(String value) implements Expression {}

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(int value) implements Expression {}

  /**
   * A local variable.
   *
   * @param name the name, an identifier of Java
   */
  record Variable(String name) implements Expression {}

  /**
   * A constant of an enum.
   *
   * @param value the constant
   */
  record Constant(Enum<?> value) implements Expression {}

  /**
   * A call of a static method.
   *
   * @param owner the class
   * @param method the name of the method
   * @param arguments the arguments
   */
  record Call(Class<?> owner, String method, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A call of a method of an object.
   *
   * @param receiver gives the object
   * @param method the name of the method
   * @param arguments the arguments
   */
  record On(Expression receiver, String method, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public On {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A new object.
   *
   * @param type the class
   * @param arguments the arguments of the constructor
   */
  record New(Class<?> type, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public New {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Gives a text.
   *
   * @param value the text itself
   * @return the expression
   */
  static Expression text(String value) {
    return new Text(value);
  }

  /**
   * Gives texts.
   *
   * @param values the texts themselves
   * @return the expressions
   */
  static List<Expression> texts(List<String> values) {
    return values.stream().map(Expression::text).toList();
  }

  /**
   * Calls a static method.
   *
   * @param owner the class
   * @param method the name of the method
   * @param arguments the arguments
   * @return the expression
   */
  static Expression call(Class<?> owner, String method, Expression... arguments) {
    return new Call(owner, method, List.of(arguments));
  }

  /**
   * Tells whether an expression names a variable.
   *
   * @param expression the expression
   * @param variable the name of the variable
   * @return true if it or a part of it is the variable
   */
  static boolean uses(Expression expression, String variable) {
    if (expression instanceof Variable named) {
      return named.name().equals(variable);
    }
    if (expression instanceof On on) {
      return uses(on.receiver(), variable) || anyUses(on.arguments(), variable);
    }
    return (expression instanceof Call call && anyUses(call.arguments(), variable))
        || (expression instanceof New made && anyUses(made.arguments(), variable));
  }

  private static boolean anyUses(List<Expression> expressions, String variable) {
    return expressions.stream().anyMatch(part -> uses(part, variable));
  }

  /**
   * Calls a method of what this expression gives.
   *
   * @param method the name of the method
   * @param arguments the arguments
   * @return the longer expression
   */
  default Expression then(String method, Expression... arguments) {
    return new On(this, method, List.of(arguments));
  }
}
