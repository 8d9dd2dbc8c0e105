package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.found.DataFile;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.proof.Proof;
import io.github.privatezonesync.adopt.text.MarkdownText;
import java.util.List;
import java.util.Locale;

/** The report: what to do, what was found, what becomes of it, and what is not proven. */
final class Report {
  private final Inventory inventory;
  private final List<AdoptedDomain> domains;
  private final Entries entries;
  private final Proof proof;
  private final StringBuilder text = new StringBuilder();

  private Report(AdoptedStack stack, Entries entries, Proof proof) {
    this.inventory = stack.inventory();
    this.domains = stack.domains();
    this.entries = entries;
    this.proof = proof;
  }

  /** The text of {@code report.md}. */
  static String of(AdoptedStack stack, Entries entries, Proof proof) {
    Report report = new Report(stack, entries, proof);
    report.result();
    report.text.append(ReportSteps.of(stack));
    report.text.append(ReportChanges.of(proof, entries));
    report.unproven();
    report.zones();
    report.text.append(ReportResolvers.of(stack));
    report.records();
    report.text.append(ReportMarks.of(report.inventory));
    report.text.append(ReportTerraform.of(report.inventory.terraform()));
    return report.text.toString();
  }

  private void result() {
    text.append("# Takeover of existing private zones\n\n");
    line("Proof in simulated clouds: **" + proof + "**.");
    long imported = entries.entries().stream().filter(entry -> entry.id().isPresent()).count();
    line(
        "`import.json` takes over "
            + imported
            + " resources; components: "
            + entries.components().size()
            + ".");
    text.append("\n| List | Record sets |\n| --- | ---: |\n");
    int total = 0;
    for (Verdict.Fate list : Verdict.Fate.values()) {
      int sets = inventory.zones().stream().mapToInt(zone -> zone.recordSets(list).size()).sum();
      total += sets;
      row(title(list), Integer.toString(sets));
    }
    row("all", Integer.toString(total));
    text.append(
        "\n| File | What it is | Record sets | Associations |\n| --- | --- | ---: | ---: |\n");
    for (FileCount file : inventory.counts()) {
      row(
          MarkdownText.of(file.file()),
          MarkdownText.of(file.kind()),
          Integer.toString(file.recordSets()),
          Integer.toString(file.associations()));
    }
    text.append('\n');
  }

  private void unproven() {
    text.append("## What is not proven\n\n");
    text.append(
        """
        - The simulated clouds compare and answer as documented. That the real providers see no other
          difference is shown by your own `pulumi preview` alone.
        - Associations through Route 53 Profiles, and of accounts that were not dumped, are in no dump.
        - That no mark of another writer was seen does not prove that there is none: ask.
        """);
    for (AdoptedDomain domain : domains) {
      domain.leftAlone().stream()
          .filter(names -> names.types().isEmpty())
          .forEach(
              names ->
                  line(
                      "- Record sets of "
                          + MarkdownText.of(domain.component())
                          + " name the host "
                          + MarkdownText.of(names.name())
                          + ", which the program does not declare: it is another writer's, or missing."));
    }
    for (DataFile file : inventory.dataFiles()) {
      line(
          "- "
              + MarkdownText.of(file.file())
              + ": record sets without a cloud, of which nothing is adopted; a program can read them as they are.");
    }
    for (String missing : proof.missing()) {
      line("- Not in the simulated clouds: " + MarkdownText.of(missing));
    }
    for (Remark remark : inventory.remarks()) {
      line("- " + MarkdownText.of(remark.origin() + ": " + remark.sentence()));
    }
    text.append('\n');
  }

  private void zones() {
    text.append("## Zones\n\n| Domain | Cloud | Zone | Networks | List | Why |\n");
    text.append("| --- | --- | --- | ---: | --- | --- |\n");
    for (ExistingZone zone : inventory.zones()) {
      row(
          MarkdownText.of(zone.domain()),
          zone.place().cloud().title(),
          MarkdownText.of(zone.importId()),
          Integer.toString(zone.associations().size()),
          title(zone.verdict().list()),
          why(zone.verdict()));
    }
    text.append('\n');
  }

  private void records() {
    for (Verdict.Fate list : Verdict.Fate.values()) {
      text.append("## Record sets: ").append(title(list)).append("\n\n");
      text.append("| Domain | Cloud | Name | Type | Why | Where |\n");
      text.append("| --- | --- | --- | --- | --- | --- |\n");
      for (ExistingZone zone : inventory.zones()) {
        zone.recordSets(list).forEach(set -> record(zone, set));
      }
      text.append('\n');
    }
  }

  private void record(ExistingZone zone, ExistingRecordSet set) {
    String identifier = set.routing().map(routing -> " " + routing.setIdentifier()).orElse("");
    row(
        MarkdownText.of(zone.domain()),
        zone.place().cloud().title(),
        MarkdownText.of(set.name()),
        MarkdownText.of(set.type() + identifier),
        why(set.verdict()),
        MarkdownText.of(set.origin().toString()));
  }

  private static String why(Verdict verdict) {
    String owner = verdict.owner().map(who -> who + ": ").orElse("");
    return MarkdownText.of(owner + verdict.why());
  }

  static String title(Verdict.Fate list) {
    if (list == Verdict.Fate.ADOPTABLE) {
      return "adopted";
    }
    return list.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
