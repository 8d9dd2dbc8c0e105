package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.ServerChoice;
import io.github.privatezonesync.text.JsonText;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the networks of name servers must let in and route back, made to be handed to whoever runs
 * them. {@link #toString()} is a text.
 */
public final class LetInTable {
  private final List<LetIn> rows;

  private LetInTable(List<LetIn> rows) {
    this.rows = List.copyOf(rows);
  }

  static LetInTable of(List<PlannedForwarding<?>> targets, ForwardingDraft draft) {
    Map<Leaf<String>, String> owners = new LinkedHashMap<>();
    for (OutsideServers servers : draft.outside()) {
      servers.servers().forEach(a -> owners.put(a, "servers '" + servers.name() + "'"));
    }
    Set<LetIn> rows = new LinkedHashSet<>();
    for (PlannedForwarding<?> planned : targets) {
      ForwardingInfo<?> info = planned.rules().target();
      for (PlannedRule rule : planned.rules().rules()) {
        for (Network network : info.networks()) {
          if (rule.networks().contains(network.key()) && info.hub(network.key()).isEmpty()) {
            List<String> sources = info.sources(network.key());
            String asker = sources.isEmpty() ? info.key() + "/" + network.key() : info.key();
            ServerChoice choice = info.capabilities().choice();
            rows.addAll(rows(asker, sources, rule.servers(), choice, rule.port(), owners));
          }
        }
      }
    }
    for (OutsideServers servers : draft.outside()) {
      List<String> sources =
          servers.sources().isEmpty()
              ? servers.servers().stream().map(Leaf::toString).toList()
              : servers.sources();
      String asker = "servers '" + servers.name() + "'";
      servers
          .forwards()
          .values()
          .forEach(
              to ->
                  rows.addAll(
                      rows(asker, sources, to, ServerChoice.RANDOM, PlannedRule.DNS_PORT, owners)));
    }
    return new LetInTable(List.copyOf(rows));
  }

  /** One row for each resolver, one for each group of servers, one for all others. */
  private static List<LetIn> rows(
      String asker,
      List<String> sources,
      List<PlannedServer> servers,
      ServerChoice choice,
      int port,
      Map<Leaf<String>, String> owners) {
    Map<String, List<String>> addresses = new LinkedHashMap<>();
    for (PlannedServer server : servers) {
      if (server instanceof PlannedServer.Of of) {
        List<String> inbound =
            choice.asked(of.resolver().inbound().orElse(List.of())).stream()
                .map(Leaf::toString)
                .toList();
        addresses.put(
            server.toString(), inbound.isEmpty() ? List.of("(chosen at deployment)") : inbound);
      } else if (server instanceof PlannedServer.At at) {
        addresses
            .computeIfAbsent(owners.getOrDefault(at.address(), "-"), first -> new ArrayList<>())
            .add(at.toString());
      }
    }
    List<LetIn> rows = new ArrayList<>();
    addresses.forEach((server, all) -> rows.add(new LetIn(asker, sources, server, all, port)));
    return rows;
  }

  /**
   * The rows.
   *
   * @return one for each asker and server
   */
  public List<LetIn> rows() {
    return rows;
  }

  /**
   * The rows as a table in Markdown.
   *
   * @return a heading line and one line for each row
   */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder();
    text.append("| From | Sources, to be routed back | To | Addresses | Port, UDP and TCP |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    for (List<String> cells : cells()) {
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  /**
   * The rows as JSON.
   *
   * @return an array of objects with {@code from}, {@code sources}, {@code to}, {@code addresses}
   *     and {@code port}
   */
  public String toJson() {
    List<Map<String, Object>> json = new ArrayList<>();
    for (LetIn row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("from", row.asker());
      object.put("sources", row.sources());
      object.put("to", row.server());
      object.put("addresses", row.addresses());
      object.put("port", row.port());
      json.add(object);
    }
    return JsonText.of(json);
  }

  private List<List<String>> cells() {
    return rows.stream()
        .map(
            row ->
                List.of(
                    row.asker(),
                    row.sources().isEmpty()
                        ? "(chosen at deployment)"
                        : String.join(", ", row.sources()),
                    row.server(),
                    String.join(", ", row.addresses()),
                    Integer.toString(row.port())))
        .toList();
  }

  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("from", "sources, to be routed back", "to", "addresses", "port (UDP, TCP)"));
    lines.addAll(cells());
    return TextTable.of(lines, "");
  }
}
