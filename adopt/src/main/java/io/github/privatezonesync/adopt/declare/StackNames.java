package io.github.privatezonesync.adopt.declare;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the user chooses of the program.
 *
 * @param project the name of the Pulumi project
 * @param stack the name of the stack
 * @param profiles the profile of the AWS configuration for each account; for an account that is not
 *     there it is the account itself
 */
public record StackNames(String project, String stack, Map<String, String> profiles) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a name is none that Pulumi takes
   */
  public StackNames {
    check("project", project);
    check("stack", stack);
    profiles = Map.copyOf(profiles);
  }

  private static void check(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name of a %s; use 1 to 100 letters, digits, '_', '.' and '-', the first not '.' or '-'"
              .formatted(name, what));
    }
  }
}
