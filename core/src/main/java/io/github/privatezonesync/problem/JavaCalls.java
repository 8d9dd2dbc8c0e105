package io.github.privatezonesync.problem;

import java.util.stream.Collectors;

/** Ways out of a problem as calls in Java. */
final class JavaCalls {
  private JavaCalls() {}

  static String write(WayOut call) {
    String arguments =
        call.arguments().stream().map(JavaCalls::argument).collect(Collectors.joining(", "));
    String next = call.next().map(JavaCalls::write).orElse("");
    return receiver(call) + call.name() + "(" + arguments + ")" + next;
  }

  private static String receiver(WayOut call) {
    return switch (call.receiver()) {
      case BUILDER -> "";
      case VALUE -> ".";
      case TYPE -> call.type() + ".";
    };
  }

  private static String argument(WayOut.Argument argument) {
    if (argument instanceof WayOut.Argument.Text text) {
      return "\"" + text.text() + "\"";
    }
    if (argument instanceof WayOut.Argument.Value value) {
      return value.name();
    }
    return argument instanceof WayOut.Argument.Call call ? write(call.call()) : "..";
  }
}
