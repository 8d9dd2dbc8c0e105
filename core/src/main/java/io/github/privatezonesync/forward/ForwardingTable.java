package io.github.privatezonesync.forward;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.text.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan of forwarding as text, at most 100 characters a line. */
final class ForwardingTable {
  private final PlanText text = new PlanText();

  private ForwardingTable() {}

  static String of(ForwardingPlan plan) {
    ForwardingTable table = new ForwardingTable();
    Identity identity = plan.identity();
    table.text.line(
        "PrivateForwarding '%s' in stack %s/%s"
            .formatted(identity.component(), identity.project(), identity.stack()));
    plan.targets().forEach(table::target);
    table.section(plan.ways().toString());
    if (!plan.letIn().rows().isEmpty()) {
      table.section("must be let in and routed back\n" + indented(plan.letIn().toString()));
    }
    if (!plan.findings().isEmpty()) {
      table.text.line("");
      plan.findings().forEach(finding -> table.text.wrapped("found:", finding.toString()));
    }
    return table.text.toString();
  }

  private static String indented(String lines) {
    return lines.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }

  private void section(String lines) {
    text.line("");
    lines.lines().forEach(text::line);
  }

  private void target(PlannedForwarding<?> planned) {
    ForwardingInfo<?> info = planned.rules().target();
    text.line("");
    text.line("target '" + info.key() + "': " + info.capabilities().cloud());
    List<List<String>> rules = new ArrayList<>();
    for (PlannedRule rule : planned.rules().rules()) {
      String port = rule.port() == PlannedRule.DNS_PORT ? "" : " port " + rule.port();
      rules.add(
          List.of(
              rule.domain().toString(),
              "to " + Names.listed(rule.servers()) + port,
              "from " + Names.listed(rule.networks())));
    }
    text.rows("forwarded domains: " + rules.size(), rules);
    text.counts("resources", planned.resources(), PlannedResource::type);
    if (planned.billedAddresses() > 0) {
      text.line("  addresses and endpoints that are billed: " + planned.billedAddresses());
    }
    List<List<String>> limits = new ArrayList<>();
    for (Quota quota : planned.quotas()) {
      limits.add(
          List.of(
              quota.words(),
              quota.used() + " of " + quota.most(),
              quota.isFlagged() ? "little headroom" : ""));
    }
    if (!limits.isEmpty()) {
      text.rows("limits", limits);
    }
    planned.notes().forEach(note -> text.wrapped("note:", note));
  }
}
