package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of endpoints, rules and associations of rules. */
final class ResolverNames {
  private static final int LONGEST = 64;
  private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9_' -]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private ResolverNames() {}

  /** What the provider says to a name ({@code validResolverName}). */
  static List<Failure> problems(Properties inputs) {
    String name = inputs.text("name");
    List<Failure> problems = new ArrayList<>();
    if (name.length() == 1 && DIGITS.matcher(name).matches()) {
      problems.add(new Failure("name", "\"name\" cannot be a single digit"));
    }
    if (!name.isEmpty() && !CHARACTERS.matcher(name).matches()) {
      problems.add(
          new Failure(
              "name", "only alphanumeric characters, '-', '_' and ' ' are allowed in \"name\""));
    }
    if (name.length() > LONGEST) {
      problems.add(new Failure("name", "\"name\" cannot be greater than 64 characters"));
    }
    return problems;
  }

  /** What the API refuses beside that. */
  static void check(String name) {
    if (DIGITS.matcher(name).matches()) {
      throw ResolverRefusals.invalidName(name);
    }
  }
}
