package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedRecordSet;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.records.RecordSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The record sets of a domain in zone files beside the program, if there are many: one file for
 * those that all targets have, and one for each group of targets. Aliases stay in the program.
 */
final class ZoneFiles {
  /** From so many record sets on, they are data. */
  private static final int MANY = 50;

  private static final Pattern SAFE = Pattern.compile("[a-z0-9_][a-z0-9._-]{0,99}");

  private final AdoptedDomain domain;
  private final String start;

  /**
   * The files of one domain.
   *
   * @param number its number, which names the files if the domain is no safe name
   */
  ZoneFiles(AdoptedDomain domain, int number) {
    this.domain = domain;
    this.start =
        SAFE.matcher(domain.component()).matches() ? domain.component() : "domain-" + number;
  }

  /** Whether the records are data. */
  boolean isUsed() {
    return domain.recordSets().size() >= MANY;
  }

  /** The texts of the files by their names in the folder {@code zones}. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    int number = 0;
    for (Map.Entry<List<String>, List<AdoptedRecordSet>> group : groups().entrySet()) {
      StringBuilder text = new StringBuilder();
      text.append("; for ").append(String.join(", ", group.getKey())).append('\n');
      text.append("$ORIGIN ").append(domain.component()).append(".\n");
      group.getValue().forEach(set -> append(set.first(), text));
      texts.put(name(++number), text.toString());
    }
    return texts;
  }

  private String name(int number) {
    return number == 1 ? start + ".zone" : start + "." + number + ".zone";
  }

  private static void append(ExistingRecordSet set, StringBuilder text) {
    for (RecordText value : ((RecordContent.Values) set.content()).values()) {
      text.append(set.name()).append(' ').append(set.ttl().orElseThrow()).append(" IN ");
      text.append(set.type()).append(' ').append(value.data()).append('\n');
    }
  }

  /** The sets by the targets that have them; aliases are in no zone file. */
  private Map<List<String>, List<AdoptedRecordSet>> groups() {
    Map<List<String>, List<AdoptedRecordSet>> groups =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (AdoptedRecordSet set : domain.recordSets()) {
      if (isData(set)) {
        groups
            .computeIfAbsent(List.copyOf(set.sources().keySet()), keys -> new ArrayList<>())
            .add(set);
      }
    }
    return groups;
  }

  private static boolean isData(AdoptedRecordSet set) {
    return set.first().content() instanceof RecordContent.Values;
  }

  /** The arguments of the component, with the files in the place of their record sets. */
  Expression args(JavaPrinter printer) {
    List<Expression> inProgram = new ArrayList<>();
    domain.recordSets().stream()
        .filter(set -> !isData(set))
        .forEach(set -> inProgram.add(domain.declared(set)));
    Expression builder = ((Expression.On) domain.args(inProgram)).receiver();
    int number = 0;
    for (List<String> keys : groups().keySet()) {
      String file =
          "%s.fromZoneFile(zones.resolve(\"%s\"), domain).args()"
              .formatted(printer.type(RecordSets.class), name(++number));
      builder =
          builder.then(
              "records",
              new Expression.Variable(
                  keys.size() == domain.keys().size()
                      ? file
                      : "only(%s, %s)".formatted(file, quoted(keys, printer))));
    }
    return builder.then("build");
  }

  private static String quoted(List<String> keys, JavaPrinter printer) {
    List<String> literals = new ArrayList<>();
    keys.forEach(key -> literals.add(printer.print(Expression.text(key), 0)));
    return String.join(", ", literals);
  }
}
