package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who asks whom for which domain.
 *
 * <p>Equal maps are drawn equally, in whatever order they were described.
 *
 * @param title the first line of the picture
 * @param caption the line below the title, possibly empty
 * @param parties who asks or answers, sorted by name
 * @param questions who asks whom, sorted
 */
public record ForwardingMap(
    String title, String caption, List<Party> parties, List<Asks> questions) {
  /**
   * Sorts, and checks that both ends of every question are there.
   *
   * @throws IllegalArgumentException if a question is from or to nobody
   */
  public ForwardingMap {
    parties = parties.stream().sorted(Comparator.comparing(Party::name)).toList();
    questions =
        questions.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Asks::from)
                    .thenComparing(Asks::to)
                    .thenComparing(Asks::domain))
            .toList();
    Set<String> names = parties.stream().map(Party::name).collect(Collectors.toSet());
    for (Asks asks : questions) {
      if (!names.contains(asks.from()) || !names.contains(asks.to())) {
        throw new IllegalArgumentException(
            "'%s' asks '%s', and one of them is no party".formatted(asks.from(), asks.to()));
      }
    }
  }

  /**
   * The map as a flowchart of Mermaid.
   *
   * @return the text, with a final line break
   */
  public String mermaid() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    text.append("  accTitle: ").append(MermaidText.escape(title)).append('\n');
    text.append("  accDescr: ").append(MermaidText.escape(inWords())).append('\n');
    Map<String, String> ids = new TreeMap<>();
    for (Party party : parties) {
      String id = "party" + (ids.size() + 1);
      ids.put(party.name(), id);
      text.append(
          "  %s[\"%s<br>%s\"]\n"
              .formatted(id, MermaidText.escape(party.name()), MermaidText.escape(party.detail())));
    }
    domains()
        .forEach(
            (ends, domains) ->
                text.append("  ")
                    .append(ids.get(ends.get(0)))
                    .append(" -- \"")
                    .append(
                        domains.stream()
                            .map(MermaidText::escape)
                            .collect(Collectors.joining("<br>")))
                    .append("\" --> ")
                    .append(ids.get(ends.get(1)))
                    .append('\n'));
    return text.toString();
  }

  /**
   * The map as an SVG image for light and dark pages, without scripts or fonts of its own.
   *
   * @return the text, with a final line break
   */
  public String svg() {
    return ForwardingMapPicture.of(this);
  }

  /** The domains by who asks whom. */
  private Map<List<String>, List<String>> domains() {
    Map<List<String>, List<String>> domains = new LinkedHashMap<>();
    for (Asks asks : questions) {
      domains
          .computeIfAbsent(List.of(asks.from(), asks.to()), ends -> new ArrayList<>())
          .add(asks.domain());
    }
    return domains;
  }

  /** All domains that are asked for, sorted. */
  Set<String> allDomains() {
    return questions.stream().map(Asks::domain).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The map in words, for those who cannot see it. */
  String inWords() {
    Set<String> sentences = new LinkedHashSet<>();
    domains()
        .forEach(
            (ends, domains) ->
                sentences.add(
                    "%s asks %s for %s."
                        .formatted(ends.get(0), ends.get(1), String.join(", ", domains))));
    return sentences.isEmpty() ? "Nobody asks anybody." : String.join(" ", sentences);
  }
}
