package io.github.privatezonesync.oci;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a resource of Oracle Cloud, such as {@code ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa...}.
 *
 * @param text the id
 * @param region the name of the region of the resource; empty if the id has none
 */
record Ocid(String text, Optional<String> region) {
  private static final Pattern FORM =
      Pattern.compile(
          "ocid1\\.(?<type>[a-z0-9-]+)\\.oc[0-9]+\\.(?<region>[a-z0-9_-]*)(\\.[a-z0-9-]*)?"
              + "\\.[a-z0-9]+");

  /** The two oldest regions have their keys in OCIDs, all others their names. */
  static final Map<String, String> KEYS = Map.of("iad", "us-ashburn-1", "phx", "us-phoenix-1");

  /**
   * Reads an OCID.
   *
   * @throws InvalidValue if it is none, or one of something else
   */
  static Ocid of(String text, OcidType expected) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValue(
          "%s is not the OCID of " + expected.words() + "; expected " + expected.form(), text);
    }
    Optional<OcidType> type = OcidType.named(parts.group("type"));
    if (!type.equals(Optional.of(expected))) {
      throw new InvalidValue(
          "%s is the OCID of "
              + type.map(OcidType::words).orElse("something else")
              + ", not of "
              + expected.words()
              + "; expected "
              + expected.form(),
          text);
    }
    String region = parts.group("region");
    return new Ocid(
        text, region.isEmpty() ? Optional.empty() : Optional.of(KEYS.getOrDefault(region, region)));
  }

  /**
   * The same OCID, if it can be of a resource in a region.
   *
   * @throws InvalidValue if it is of another region
   */
  Ocid in(String expected) {
    if (region.isPresent() && !region.get().equals(expected)) {
      throw new InvalidValue(
          "%s is in region %s, not in %s; give the OCID and the region of one place",
          text, region.get(), expected);
    }
    return this;
  }
}
