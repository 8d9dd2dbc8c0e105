package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.regex.Pattern;

/** A health check that something else declares. */
record AwsHealthCheck(Leaf<String> id) implements AwsHealth {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  @Override
  public void checkAt(String site) {
    id.known().ifPresent(AwsHealthCheck::readId);
  }

  /** The id of a health check, if it can be one. */
  static String readId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new InvalidValue(
          "%s is not the id of a health check; expected letters, digits and hyphens, such as"
              + " 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
          id);
    }
    return id;
  }

  @Override
  public String toString() {
    return "health check " + id;
  }
}
