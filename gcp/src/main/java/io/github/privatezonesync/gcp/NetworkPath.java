package io.github.privatezonesync.gcp;

import java.util.List;
import java.util.Optional;

/**
 * The path of a VPC network: {@code projects/{project}/global/networks/{name}}.
 *
 * @param project the project that owns the network
 * @param name the name of the network
 */
record NetworkPath(String project, String name) {
  private static final List<String> SERVICES =
      List.of(
          "https://www.googleapis.com/compute/v1/",
          "https://www.googleapis.com/compute/beta/",
          "https://compute.googleapis.com/compute/v1/",
          "https://compute.googleapis.com/compute/beta/");
  private static final int LONGEST_NAME = 63;

  /** Reads a path, with or without the address of the service in front. */
  static Optional<NetworkPath> parse(String id) {
    String path = id;
    for (String service : SERVICES) {
      if (id.startsWith(service)) {
        path = id.substring(service.length());
      }
    }
    String[] parts = path.split("/", -1);
    return parts.length == 5
            && parts[0].equals("projects")
            && isProject(parts[1])
            && parts[2].equals("global")
            && parts[3].equals("networks")
            && isName(parts[4])
        ? Optional.of(new NetworkPath(parts[1], parts[4]))
        : Optional.empty();
  }

  /** Whether a text can be the id of a project. */
  static boolean isProject(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLowerCaseLetterOrDigit(c) && c != '.' && c != ':' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLowerCaseLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.charAt(0) >= 'a'
        && !text.endsWith("-");
  }

  private static boolean isLowerCaseLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    return "projects/" + project + "/global/networks/" + name;
  }
}
