package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several name servers may be asked.
 *
 * @param options those that may, each as often as its share says; none if none answers
 * @param servers the name server of each option
 * @param others why each of the others may not
 */
record Servers(List<Option> options, List<Forwarding.Server> servers, List<String> others) {
  static Servers of(Forwarding.ToServers forwarding, NameServers known) {
    boolean first = forwarding.choice() == Forwarding.Choice.FIRST;
    List<Forwarding.Server> asked = new ArrayList<>();
    List<String> others = new ArrayList<>(forwarding.unreachable());
    for (Forwarding.Server server : forwarding.servers()) {
      switch (known.presence(server.address())) {
        case SILENT -> others.add("%s does not answer".formatted(server));
        case BACK -> {
          if (first) {
            others.add("%s did not answer, and rests".formatted(server));
          } else {
            asked.add(server);
          }
        }
        case ANSWERS -> asked.add(server);
      }
    }
    List<Forwarding.Server> may = first && asked.size() > 1 ? asked.subList(0, 1) : asked;
    asked.stream()
        .skip(may.size())
        .forEach(
            server -> others.add("%s is asked if those before do not answer".formatted(server)));
    String why = first ? "the first that answers" : "one that answers";
    return new Servers(
        may.stream()
            .map(server -> new Option(server.toString(), null, 1.0 / may.size(), why))
            .toList(),
        List.copyOf(may),
        others);
  }
}
