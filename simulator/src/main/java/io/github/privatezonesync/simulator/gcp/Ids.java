package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.ArrayList;
import java.util.List;

/** The ids of resources as the provider writes them, and as it takes them in an import. */
final class Ids {
  private Ids() {}

  /** What the ids of all that is in a project begin with. */
  static String inProject(String project) {
    return "projects/" + project + "/";
  }

  static String network(String project, String name) {
    return "projects/" + project + "/global/networks/" + name;
  }

  static String zone(String project, String name) {
    return "projects/" + project + "/managedZones/" + name;
  }

  static String policy(String project, String name) {
    return "projects/" + project + "/policies/" + name;
  }

  static String recordSet(String project, String zone, String name, String type) {
    return zone(project, zone) + "/rrsets/" + name + "/" + type;
  }

  static String regional(String project, String region, String collection, String name) {
    return "projects/" + project + "/regions/" + region + "/" + collection + "/" + name;
  }

  static String link(String id) {
    return NetworkUrl.COMPUTE + id;
  }

  /**
   * The project of any id.
   *
   * @throws CloudException if it names none
   */
  static String project(String id) {
    String[] parts = id.split("/", -1);
    if (parts.length < 2) {
      throw new CloudException(400, "invalid", "\"%s\" is the id of nothing".formatted(id));
    }
    return parts[1];
  }

  /** The region of the id of a regional resource. */
  static String region(String id) {
    return id.split("/", -1)[3];
  }

  /** The last part of any id. */
  static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /**
   * The variables of an id: its full form names them all; shorter forms leave out the first ones,
   * which are then the provider's.
   *
   * @param id the id to import
   * @param pattern the full form, for example {@code projects/{}/managedZones/{}}
   * @param defaults what stands for the variables that may be left out
   * @return the variables in order
   * @throws CloudException if the id has no accepted form
   */
  static List<String> imported(String id, String pattern, List<String> defaults) {
    String[] given = id.split("/", -1);
    String[] full = pattern.split("/", -1);
    List<String> variables = new ArrayList<>();
    if (given.length == full.length) {
      for (int i = 0; i < full.length; i++) {
        if (full[i].equals("{}")) {
          variables.add(given[i]);
        } else if (!full[i].equals(given[i])) {
          throw unaccepted(id, pattern);
        }
      }
    } else {
      int all = pattern.split("\\{}", -1).length - 1;
      int leftOut = all - given.length;
      if (leftOut < 0 || leftOut > defaults.size()) {
        throw unaccepted(id, pattern);
      }
      variables.addAll(defaults.subList(0, leftOut));
      variables.addAll(List.of(given));
    }
    if (variables.contains("")) {
      throw unaccepted(id, pattern);
    }
    return variables;
  }

  static List<String> imported(String id, String pattern, Caller caller) {
    return imported(id, pattern, List.of(caller.account()));
  }

  private static CloudException unaccepted(String id, String pattern) {
    return new CloudException(
        400,
        "invalid",
        "Import id \"%s\" doesn't match any of the accepted formats: [%s]"
            .formatted(id, pattern.replace("{}", "*")));
  }
}
