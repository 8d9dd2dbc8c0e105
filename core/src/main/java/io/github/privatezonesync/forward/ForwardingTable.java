package io.github.privatezonesync.forward;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan of forwarding as text, at most 100 characters a line. */
final class ForwardingTable {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private ForwardingTable() {}

  static String of(ForwardingPlan plan) {
    ForwardingTable table = new ForwardingTable();
    Identity identity = plan.identity();
    table.line(
        "PrivateForwarding '%s' in stack %s/%s"
            .formatted(identity.component(), identity.project(), identity.stack()));
    plan.targets().forEach(table::target);
    table.section(plan.ways().toString());
    if (!plan.letIn().rows().isEmpty()) {
      table.section("must be let in and routed back\n" + indented(plan.letIn().toString()));
    }
    if (!plan.findings().isEmpty()) {
      table.line("");
      plan.findings().forEach(finding -> table.wrapped("found", finding.toString()));
    }
    return table.text.toString();
  }

  private static String indented(String lines) {
    return lines.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }

  private void section(String lines) {
    line("");
    lines.lines().forEach(this::line);
  }

  private void target(PlannedForwarding<?> planned) {
    ForwardingInfo<?> info = planned.rules().target();
    line("");
    line("target '" + info.key() + "': " + info.capabilities().cloud());
    List<List<String>> rules = new ArrayList<>();
    for (PlannedRule rule : planned.rules().rules()) {
      String port = rule.port() == PlannedRule.DNS_PORT ? "" : " port " + rule.port();
      rules.add(
          List.of(
              rule.domain().toString(),
              "to " + Names.listed(rule.servers()) + port,
              "from " + Names.listed(rule.networks())));
    }
    rows("forwarded domains: " + rules.size(), rules);
    Map<String, Integer> countOfType = new LinkedHashMap<>();
    List<PlannedResource> resources = planned.resources();
    resources.forEach(resource -> countOfType.merge(resource.type(), 1, Integer::sum));
    List<List<String>> rows = new ArrayList<>();
    countOfType.forEach((type, count) -> rows.add(List.of(type, count.toString())));
    rows("resources: " + resources.size(), rows);
    if (planned.billedAddresses() > 0) {
      line("  addresses and endpoints that are billed: " + planned.billedAddresses());
    }
    List<List<String>> limits = new ArrayList<>();
    for (Quota quota : planned.quotas()) {
      limits.add(
          List.of(
              quota.words(),
              "%,d of %,d".formatted(quota.used(), quota.most()),
              quota.isFlagged() ? "little headroom" : ""));
    }
    if (!limits.isEmpty()) {
      rows("limits", limits);
    }
    planned.notes().forEach(note -> wrapped("note", note));
  }

  private void rows(String title, List<List<String>> rows) {
    line("  " + title);
    TextTable.of(rows, "    ").lines().forEach(this::line);
  }

  private void wrapped(String title, String full) {
    StringBuilder line = new StringBuilder("  " + title + ":");
    for (String word : full.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder("   " + " ".repeat(title.length()));
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  private void line(String full) {
    String line = full.stripTrailing();
    text.append(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line).append('\n');
  }
}
