package io.github.privatezonesync.adopt.mark;

import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Record sets that a TXT record set beside them claims for external-dns or octoDNS. Both may be
 * told to name their TXT records otherwise, so that no claim proves nothing.
 */
public final class OwnedSets {
  private static final Pattern EXTERNAL_DNS =
      Pattern.compile("heritage=external-dns,(?:.*,)?external-dns/owner=([^,]*).*", Pattern.DOTALL);
  private static final String OCTODNS = "*octodns*";

  private final Map<RecordSetDraft, Claim> claims = new HashMap<>();

  /**
   * Who claims a record set.
   *
   * @param owner who
   * @param evidence the name of the TXT record set
   */
  public record Claim(String owner, String evidence) {}

  /**
   * Finds the claims of a zone.
   *
   * @param sets all record sets of the zone
   */
  public OwnedSets(List<RecordSetDraft> sets) {
    ExternalDnsNames externalDnsNames = new ExternalDnsNames(sets);
    Map<String, List<RecordSetDraft>> byOctoDnsName =
        sets.stream().collect(Collectors.groupingBy(OwnedSets::octoDnsName));
    for (RecordSetDraft txt : sets) {
      for (Fact fact : txt.facts()) {
        Matcher externalDns = EXTERNAL_DNS.matcher(fact.text());
        if (fact.subject() == Fact.Subject.TXT && externalDns.matches()) {
          String owner = "external-dns '" + externalDns.group(1) + "'";
          externalDnsNames.owned(txt.name()).forEach(set -> claim(set, owner, txt));
        } else if (fact.subject() == Fact.Subject.TXT && fact.text().equals(OCTODNS)) {
          byOctoDnsName
              .getOrDefault(txt.name().toLowerCase(Locale.ROOT), List.of())
              .forEach(set -> claim(set, "octoDNS", txt));
        }
      }
    }
  }

  private void claim(RecordSetDraft set, String owner, RecordSetDraft txt) {
    claims.putIfAbsent(set, new Claim(owner, txt.name()));
  }

  /**
   * Gives the claim to a record set.
   *
   * @param set one of the record sets
   * @return the claim; empty if there is none
   */
  public Optional<Claim> of(RecordSetDraft set) {
    return Optional.ofNullable(claims.get(set));
  }

  /** The name is {@code _owner.TYPE} with the name behind it, a wildcard as {@code _wildcard}. */
  private static String octoDnsName(RecordSetDraft set) {
    String plain = set.name().startsWith("*") ? "_wildcard" + set.name().substring(1) : set.name();
    String rest = plain.equals("@") ? "" : "." + plain;
    return ("_owner." + set.type() + rest).toLowerCase(Locale.ROOT);
  }
}
