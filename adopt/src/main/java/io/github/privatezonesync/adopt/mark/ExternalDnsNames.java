package io.github.privatezonesync.adopt.mark;

import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How external-dns names the TXT record set of a record set (its registry/mapper, read 2026-11-29):
 * the type and the name, or in older versions only the name, with a prefix or a suffix of the first
 * label that an operator may choose. Only names that exist are tried, the plainest form first.
 */
final class ExternalDnsNames {
  /** Forms that an operator may have changed, asked of every record set. */
  private static final List<BiPredicate<String, RecordSetDraft>> OTHER_FORMS =
      List.of(
          ExternalDnsNames::isWildcard, ExternalDnsNames::hasPrefix, ExternalDnsNames::hasSuffix);

  private final List<RecordSetDraft> candidates;

  /** By the name of their TXT record sets, for each form that is found by name alone. */
  private final List<Map<String, List<RecordSetDraft>>> plainForms;

  ExternalDnsNames(List<RecordSetDraft> sets) {
    this.candidates =
        sets.stream()
            .filter(set -> !set.type().equals("TXT") && !set.type().equals("SOA"))
            .toList();
    this.plainForms =
        List.of(
            candidates.stream().collect(Collectors.groupingBy(ExternalDnsNames::typed)),
            candidates.stream().collect(Collectors.groupingBy(RecordSetDraft::name)),
            candidates.stream()
                .filter(set -> set.type().equals("A"))
                .collect(Collectors.groupingBy(ExternalDnsNames::aliasOfOld)));
  }

  List<RecordSetDraft> owned(String txt) {
    return Stream.concat(
            plainForms.stream().map(form -> form.getOrDefault(txt, List.of())),
            OTHER_FORMS.stream()
                .map(form -> candidates.stream().filter(set -> form.test(txt, set)).toList()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(ExternalDnsNames::longest)
        .orElse(List.of());
  }

  /** With a prefix, a short name can be the end of a longer one. */
  private static List<RecordSetDraft> longest(List<RecordSetDraft> found) {
    int longest = found.stream().mapToInt(set -> set.name().length()).max().orElse(0);
    return found.stream().filter(set -> set.name().length() == longest).toList();
  }

  private static String typed(RecordSetDraft set) {
    return set.type().toLowerCase(Locale.ROOT) + "-" + set.name();
  }

  /** Older versions took an alias of Route 53 for a CNAME. */
  private static String aliasOfOld(RecordSetDraft set) {
    return "cname-" + set.name();
  }

  /** The star is replaced by what the operator chose. */
  private static boolean isWildcard(String txt, RecordSetDraft set) {
    int dot = txt.indexOf('.');
    return set.name().startsWith("*.")
        && dot >= 0
        && txt.substring(dot).equals(set.name().substring(1));
  }

  private static boolean hasPrefix(String txt, RecordSetDraft set) {
    int own = txt.length() - set.name().length();
    return txt.endsWith(typed(set))
        || (own > 0 && txt.endsWith(set.name()) && ".-_".indexOf(txt.charAt(own - 1)) >= 0);
  }

  private static boolean hasSuffix(String txt, RecordSetDraft set) {
    int dot = set.name().indexOf('.');
    String first = dot < 0 ? set.name() : set.name().substring(0, dot);
    String rest = dot < 0 ? "" : set.name().substring(dot);
    String type = set.type().toLowerCase(Locale.ROOT);
    return txt.endsWith(rest)
        && (txt.startsWith(first + "-")
            || txt.startsWith(first + "_")
            || txt.startsWith(type + "-" + first + "-"))
        && txt.chars().filter(c -> c == '.').count() == rest.chars().filter(c -> c == '.').count();
  }
}
