package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.Adoption;
import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.declare.Verdicts;
import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.entry.Entry;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A program with its proof.
 *
 * @param stack the program
 * @param entries what it declares
 * @param proof what it does to simulated clouds
 */
public record ProvenStack(AdoptedStack stack, Entries entries, Proof proof) {
  /**
   * Makes a program of what exists. A routed set that its regional service would change, and a set
   * that the program does not declare after all, is refused.
   *
   * @param found what exists
   * @param names what the user chooses
   * @return the program with its proof
   */
  public static ProvenStack of(Inventory found, StackNames names) {
    Inventory judged = found;
    while (true) {
      AdoptedStack stack = Adoption.of(judged, names);
      Entries entries = Entries.of(stack);
      ProvenStack proven = new ProvenStack(stack, entries, Proof.of(stack, entries));
      Inventory next = proven.withoutInexact();
      if (next.equals(stack.inventory())) {
        return proven;
      }
      judged = next;
    }
  }

  private Inventory withoutInexact() {
    Set<String> changed = new HashSet<>();
    proof.changes().forEach(change -> changed.add(change.type() + " " + change.name()));
    Map<String, Boolean> exact = new HashMap<>();
    for (Entry entry : entries.entries()) {
      String name = entry.resource().type() + " " + entry.resource().name();
      entry.id().ifPresent(id -> exact.put(id, !changed.contains(name)));
    }
    Inventory attached =
        Verdicts.changeAttachments(
            stack.inventory(),
            attachment ->
                exact.getOrDefault(attachment.resolver().id(), true)
                    ? attachment
                    : Verdicts.offered(
                        attachment, "a component that owns it would change its list"));
    return Verdicts.change(attached, (zone, set) -> judge(zone, set, exact));
  }

  private static ExistingRecordSet judge(
      ExistingZone zone, ExistingRecordSet set, Map<String, Boolean> exact) {
    if (!set.verdict().isAdoptable() || !zone.verdict().isAdoptable()) {
      return set;
    }
    Boolean unchanged = set.importId().map(exact::get).orElse(null);
    if (unchanged == null) {
      return set.withVerdict(Verdict.refused("the component would not declare exactly this set"));
    }
    return unchanged || !set.isRouted()
        ? set
        : set.withVerdict(Verdict.refused("no regional service makes exactly this routed set"));
  }
}
