package io.github.privatezonesync.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The clients of a comparison that get the same answer to every question on which others differ.
 *
 * <p>They are listed by their labels or, if there are too many, by one label for all of them.
 */
final class ClientGroups {
  private static final int LONGEST_LIST = 40;

  private final Map<Client, String> names = new LinkedHashMap<>();
  private final Map<String, String> members = new LinkedHashMap<>();

  private ClientGroups() {}

  static ClientGroups of(List<Parity.Row> rows, Function<Client, String> label) {
    Map<Client, List<Integer>> answers = new LinkedHashMap<>();
    for (Parity.Row row : rows) {
      if (!row.agrees()) {
        for (int i = 0; i < row.groups().size(); i++) {
          for (Client client : row.groups().get(i).clients()) {
            answers.computeIfAbsent(client, c -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    Map<List<Integer>, List<Client>> alike =
        answers.keySet().stream()
            .collect(Collectors.groupingBy(answers::get, LinkedHashMap::new, Collectors.toList()));
    ClientGroups groups = new ClientGroups();
    for (List<Client> clients : alike.values()) {
      groups.add(clients, clients.stream().map(label).collect(Collectors.joining(", ")));
    }
    return groups;
  }

  private void add(List<Client> clients, String list) {
    String name = list;
    if (clients.size() > 1 && list.length() > LONGEST_LIST) {
      name = "group " + (members.size() + 1);
      members.put(name, list);
    }
    for (Client client : clients) {
      names.put(client, name);
    }
  }

  /** The clients, by what {@link #members} call them if there are too many to tell. */
  String names(List<Client> clients) {
    return clients.stream().map(names::get).distinct().collect(Collectors.joining(", "));
  }

  /** The labels of the clients of each group that has a label of its own. */
  Map<String, String> members() {
    return members;
  }
}
