package io.github.privatezonesync.simulator.provider;

/**
 * The resource that a request is about.
 *
 * @param type its type token
 * @param name its logical name
 */
record Subject(String type, String name) {
  private static final String TYPE_END = "::";

  /**
   * Takes the resource from a request.
   *
   * @param urn {@code urn:pulumi:STACK::PROJECT::TYPES::NAME}; the last of the types counts, and a
   *     name may hold {@code ::}
   * @param packageName the package that the request must be about
   */
  static Subject of(String urn, String packageName) {
    String[] parts = urn.split(TYPE_END, 4);
    if (parts.length != 4 || !parts[0].startsWith("urn:pulumi:") || parts[3].isEmpty()) {
      throw new MalformedRequestException(
          "'%s' is no URN; a URN is urn:pulumi:STACK::PROJECT::TYPE::NAME".formatted(urn));
    }
    String type = parts[2].substring(parts[2].lastIndexOf('$') + 1);
    if (!type.startsWith(packageName + ":")) {
      throw new MalformedRequestException(
          "type '%s' is none of package '%s'".formatted(type, packageName));
    }
    return new Subject(type, parts[3]);
  }

  /** For example {@code aws:route53/zone:Zone 'corp'}. */
  @Override
  public String toString() {
    return type + " '" + name + "'";
  }
}
