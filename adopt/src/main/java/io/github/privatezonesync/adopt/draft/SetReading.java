package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.RecordTexts;
import io.github.privatezonesync.adopt.data.TxtTexts;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.Quoted;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads one record set: collects why the declaration could not have it, and what may show its
 * writer.
 */
public final class SetReading {
  private static final long LONGEST_TTL = Integer.MAX_VALUE;

  private final String type;
  private final Set<String> complaints = new LinkedHashSet<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<RecordType> types;

  /**
   * Begins.
   *
   * @param name relative to the zone, as in a zone file
   * @param type the type in capitals
   * @param domain the domain of the zone
   * @param types the types that a declaration can have on this cloud
   */
  public SetReading(String name, String type, String domain, Set<RecordType> types) {
    this.type = type;
    this.types = types;
    facts.add(new Fact(Fact.Subject.SET, type + " " + name));
    boolean repeatsZone = ("." + name + ".").endsWith("." + domain);
    try {
      RecordName unused =
          RecordName.parse(repeatsZone ? name + ".@" : name, DomainName.parse(domain));
    } catch (InvalidValue invalid) {
      refuse("its name cannot be declared: " + Quoted.of(invalid.sentence().toString()));
    }
    if (types.stream().noneMatch(known -> known.name().equals(type))) {
      refuse("record sets of type " + Quoted.of(type) + " cannot be declared on this cloud");
    }
  }

  /**
   * Reads the data of a record in presentation form.
   *
   * @param text the data as the cloud has it
   * @param escapes how its bytes are escaped
   * @return the data; as found in both forms if it cannot be read
   */
  public RecordText value(String text, Escapes escapes) {
    return types.stream()
        .filter(known -> known.name().equals(type))
        .findFirst()
        .map(known -> value(text, () -> RecordTexts.of(known, text, escapes)))
        .orElse(new RecordText(text, text));
  }

  /**
   * Reads the data of a record.
   *
   * @param text the data as the cloud has it
   * @param read reads it, or throws {@link InvalidValue}
   * @return the data; as found in both forms if it cannot be read
   */
  public RecordText value(String text, Supplier<RecordText> read) {
    RecordText record;
    try {
      record = read.get();
    } catch (InvalidValue invalid) {
      refuse(Quoted.of(invalid.sentence().toString()));
      return new RecordText(text, text);
    }
    facts.add(new Fact(Fact.Subject.DATA, type + " " + record.data()));
    if (type.equals("TXT")) {
      facts.add(new Fact(Fact.Subject.TXT, TxtTexts.of(record)));
    }
    return record;
  }

  /**
   * Checks the time to live.
   *
   * @param ttl in seconds; empty if the dump has none
   * @return the same
   */
  public OptionalLong ttl(OptionalLong ttl) {
    if (ttl.isEmpty()) {
      refuse("it has no TTL");
    } else if (ttl.getAsLong() < 1 || ttl.getAsLong() > LONGEST_TTL) {
      refuse("its TTL is %d; a declaration has 1 to 2147483647 seconds".formatted(ttl.getAsLong()));
    }
    return ttl;
  }

  /**
   * Adds a reason why the declaration cannot have the set.
   *
   * @param complaint a clause without a full stop
   */
  public void refuse(String complaint) {
    complaints.add(complaint);
  }

  /**
   * Adds what may show the writer of the set.
   *
   * @param subject what it is about
   * @param text the text
   */
  public void fact(Fact.Subject subject, String text) {
    facts.add(new Fact(subject, text));
  }

  /**
   * Gives what may show the writer.
   *
   * @return the facts
   */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /**
   * Gives what becomes of the set.
   *
   * @return refused with all reasons, or adoptable
   */
  public Verdict verdict() {
    return complaints.isEmpty()
        ? Verdict.adoptable()
        : Verdict.refused(String.join("; ", complaints));
  }
}
