package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import java.util.ArrayList;
import java.util.List;

/**
 * The way that a network's questions for a domain take, and for all names below it that no longer
 * domain covers.
 *
 * @param network who asks, for example {@code prod/hub}
 * @param domain what is asked for
 * @param through whom the question is passed to, in this order; where one of several is chosen, the
 *     first
 * @param answeredBy who answers in the end; all that may, where one of several is chosen
 */
public record Way(String network, DomainName domain, List<String> through, String answeredBy) {
  /** Keeps an unmodifiable copy. */
  public Way {
    through = List.copyOf(through);
  }

  /**
   * The way as a sequence diagram of Mermaid.
   *
   * @return the text, with a final line break
   */
  public String mermaid() {
    StringBuilder text = new StringBuilder("sequenceDiagram\n");
    List<String> stations = new ArrayList<>(List.of(network));
    through.stream().filter(one -> !stations.contains(one)).forEach(stations::add);
    if (!stations.contains(answeredBy)) {
      stations.add(answeredBy);
    }
    for (int i = 0; i < stations.size(); i++) {
      text.append("  participant p%d as %s\n".formatted(i, escaped(stations.get(i))));
    }
    int at = 0;
    for (String next : through) {
      int to = stations.indexOf(next);
      text.append("  p%d->>p%d: %s\n".formatted(at, to, escaped(domain.toString())));
      at = to;
    }
    int end = stations.indexOf(answeredBy);
    if (end != at) {
      text.append("  p%d->>p%d: %s\n".formatted(at, end, escaped(domain.toString())));
    }
    text.append("  p%d-->>p0: the answer\n".formatted(end));
    return text.toString();
  }

  /** Mermaid ends a statement at a semicolon and a comment begins with a hash. */
  private static String escaped(String text) {
    return text.replace("#", "#35;").replace(";", "#59;");
  }
}
