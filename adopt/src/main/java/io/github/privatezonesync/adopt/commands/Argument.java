package io.github.privatezonesync.adopt.commands;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a command takes: checked, because it becomes a part of a path and of a script.
 *
 * @param what what it is called
 * @param shape what it looks like
 * @param example one that is right
 */
record Argument(String what, Pattern shape, String example) {
  static final Argument HOSTED_ZONE = of("hosted zone", "Z[A-Z0-9]{1,31}", "Z08812341ABCDEFGHIJK");
  static final Argument VPC = of("VPC", "vpc-[0-9a-z]{1,32}", "vpc-0a1b2c3d4e5f60718");
  static final Argument REGION = of("region", "[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}", "eu-west-1");
  static final Argument PROJECT =
      of("project", "([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]", "corp-dns");
  static final Argument MANAGED_ZONE =
      of("managed zone", "[a-z]([-a-z0-9]{0,61}[a-z0-9])?", "corp-internal");
  static final Argument RESOURCE_GROUP =
      of(
          "resource group",
          "[\\p{L}\\p{N}_()-]([\\p{L}\\p{N}_.()-]{0,88}[\\p{L}\\p{N}_()-])?",
          "dns");
  static final Argument DOMAIN =
      of(
          "private zone",
          "[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*",
          "corp.internal");
  static final Argument SUBSCRIPTION =
      of(
          "subscription",
          "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
          "00000000-1111-2222-3333-444444444444");

  private static Argument of(String what, String shape, String example) {
    return new Argument(what, Pattern.compile(shape), example);
  }

  static Argument ocid(String what, String type) {
    return of(
        what,
        "ocid1\\." + type + "\\.oc[0-9]+\\.[a-z0-9_-]*(\\.[a-z0-9-]*)?\\.[a-z0-9]+",
        "ocid1." + type + ".oc1.eu-frankfurt-1.aaaa..");
  }

  String check(String value) {
    if (!shape.matcher(value).matches()) {
      throw new InvalidValue("%s is no " + what + "; expected one such as %s", value, example);
    }
    return value;
  }

  List<String> check(List<String> values) {
    return values.stream().map(this::check).toList();
  }
}
