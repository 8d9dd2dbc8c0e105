package io.github.privatezonesync.records;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zone file (RFC 1035, section 5, RFC 2308, section 4, and {@code $GENERATE} of BIND) to
 * its end, whatever is wrong with it.
 */
final class ZoneFileReader {
  private static final Set<String> CLASSES = Set.of("IN", "CH", "HS", "CS");

  /** What the server of a signed zone makes, and a cloud's private zone cannot hold. */
  private static final Set<String> SIGNATURES =
      Set.of("RRSIG", "NSEC", "NSEC3", "NSEC3PARAM", "DNSKEY", "CDS", "CDNSKEY", "ZONEMD");

  private static final int SOA_FIELDS = 7;

  /** Several times as many as a private zone holds on any cloud. */
  private static final int MOST_RECORDS = 200_000;

  private final DomainName zone;
  private final Findings findings;
  private final CollectedSets sets;
  private final IncludedFiles includes;
  private final Generate generate = new Generate();

  /** The absolute name that completes relative names. */
  private String origin;

  /** The name of the last record; null if there is none, or if it is wrong and reported. */
  private @Nullable String owner;

  private boolean ownerIsWrong;

  private int records;

  /** The TTL of {@code $TTL}. */
  private Optional<Ttl> standard = Optional.empty();

  /** The TTL of the last record. */
  private Optional<Ttl> last = Optional.empty();

  private ZoneFileReader(DomainName zone, Path file, Findings findings) {
    this.zone = zone;
    this.findings = findings;
    this.sets = new CollectedSets(zone, findings);
    this.includes = new IncludedFiles(file);
    this.origin = zone.absolute();
  }

  static List<RecordSetArgs> read(DomainName zone, SourceFile file, Findings findings) {
    ZoneFileReader reader = new ZoneFileReader(zone, file.path(), findings);
    reader.read(file, 0);
    return reader.sets.args();
  }

  private void read(SourceFile file, int depth) {
    if (!includes.take(file)) {
      findings.add(
          Place.file(file.path().toString()),
          "all included files have more than 16 MiB; split the zone");
      return;
    }
    Tokens tokens = new Tokens(file, findings);
    for (Optional<Tokens.Entry> next = tokens.nextEntry();
        next.isPresent() && !findings.areTooMany() && records <= MOST_RECORDS;
        next = tokens.nextEntry()) {
      entry(next.get(), file, depth);
    }
  }

  private void entry(Tokens.Entry entry, SourceFile file, int depth) {
    Token first = entry.first();
    if (entry.hasOwner() && !first.isQuoted() && first.raw().startsWith("$")) {
      try {
        directive(entry.tokens(), file, depth);
      } catch (InvalidValue invalid) {
        findings.add(first.place(), invalid);
      }
    } else {
      record(entry);
    }
  }

  private void directive(List<Token> tokens, SourceFile file, int depth) {
    String name = tokens.get(0).raw().toUpperCase(Locale.ROOT);
    if (!name.equals("$GENERATE") && (tokens.size() < 2 || tokens.size() > mostTokens(name))) {
      throw new InvalidValue("%s has too few or too many fields", name);
    }
    switch (name) {
      case "$ORIGIN" -> origin = tokens.get(1).name(origin);
      case "$TTL" -> standard = Optional.of(TtlText.read(tokens.get(1)));
      case "$INCLUDE" -> include(tokens, file, depth);
      case "$GENERATE" -> generate.expand(tokens, line -> generated(line, tokens.get(0)));
      default ->
          throw new InvalidValue(
              "%s is no directive; there are $ORIGIN, $TTL, $INCLUDE and $GENERATE", name);
    }
  }

  private static int mostTokens(String directive) {
    return directive.equals("$INCLUDE") ? 3 : 2;
  }

  /** A file is read with an origin of its own; the origin and the last name come back after it. */
  private void include(List<Token> tokens, SourceFile file, int depth) {
    Path path = includes.resolve(tokens.get(1).text(), file.path(), depth);
    String outer = origin;
    String lastOwner = owner;
    boolean wasWrong = ownerIsWrong;
    if (tokens.size() > 2) {
      origin = tokens.get(2).name(origin);
    }
    SourceFile.read(path, findings).ifPresent(included -> read(included, depth + 1));
    origin = outer;
    owner = lastOwner;
    ownerIsWrong = wasWrong;
  }

  /** A line that a directive made, all of it at the place of the directive. */
  private void generated(String line, Token directive) {
    SourceFile made = new SourceFile(Path.of("generated"), line);
    Findings ofLine = new Findings();
    Optional<Tokens.Entry> entry = new Tokens(made, ofLine).nextEntry();
    if (entry.isEmpty() || !ofLine.problems().isEmpty()) {
      throw new InvalidValue("%s makes %s, which is no record", directive.raw(), line);
    }
    List<Token> tokens =
        entry.get().tokens().stream()
            .map(token -> new Token(token.raw(), token.isQuoted(), directive.place()))
            .toList();
    if (!findings.areTooMany()) {
      record(new Tokens.Entry(true, tokens));
    }
  }

  private void record(Tokens.Entry entry) {
    if (++records > MOST_RECORDS) {
      findings.add(entry.first().place(), "the zone has more than %s records", MOST_RECORDS);
      return;
    }
    List<Token> tokens = entry.tokens();
    int next = 0;
    if (entry.hasOwner()) {
      Token name = tokens.get(next++);
      owner = findings.read(name.place(), () -> name.name(origin)).orElse(null);
      ownerIsWrong = owner == null;
    }
    String name = owner;
    if (name == null) {
      if (!ownerIsWrong) {
        findings.add(entry.first().place(), "this record has no name, and there is none before it");
      }
      return;
    }
    Optional<Ttl> ttl = Optional.empty();
    for (int i = 0; i < 2 && next < tokens.size(); i++) {
      Token token = tokens.get(next);
      if (TtlText.isOne(token)) {
        ttl = findings.read(token.place(), () -> TtlText.read(token));
        next++;
        if (ttl.isEmpty()) {
          return;
        }
      } else if (isClass(token)) {
        if (!token.isWord("IN")) {
          findings.add(token.place(), "class '%s' is not IN; leave the record out", token.raw());
          return;
        }
        next++;
      }
    }
    if (next == tokens.size()) {
      findings.add(
          entry.first().place(), "this record has no type; write name, ttl, type and data");
      return;
    }
    typed(
        name,
        ttl,
        tokens.get(next),
        tokens.subList(next + 1, tokens.size()),
        entry.first().place());
  }

  private static boolean isClass(Token token) {
    return !token.isQuoted() && CLASSES.contains(token.raw().toUpperCase(Locale.ROOT));
  }

  private void typed(
      String absolute, Optional<Ttl> ttl, Token type, List<Token> fields, Place start) {
    Optional<RecordName> found = name(absolute, start);
    if (found.isEmpty()) {
      return;
    }
    RecordName name = found.get();
    String typeName = type.raw().toUpperCase(Locale.ROOT);
    Place place = Place.recordSet(name.relative(), typeName).in(start);
    if (typeName.equals("SOA")) {
      startOfAuthority(name, ttl, fields, place);
    } else if (typeName.equals("NS") && name.isApex()) {
      last = ttl.or(() -> standard).or(() -> last);
      findings.leaveOut(place, "left out, the apex NS records are the cloud's own");
    } else if (SIGNATURES.contains(typeName)) {
      findings.leaveOut(place, "left out, it belongs to the server that signed the zone");
    } else {
      RecordTypes.read(typeName)
          .ifPresentOrElse(
              known -> data(name, known, ttl, type, fields, start),
              () -> findings.add(type.place(), RecordTypes.COMPLAINT, typeName, RecordTypes.ALL));
    }
  }

  /** A name of the zone; empty if it is wrong or outside, which is reported. */
  private Optional<RecordName> name(String absolute, Place place) {
    String inZone = "." + zone.absolute();
    if (!("." + absolute).endsWith(inZone)) {
      findings.add(
          place,
          "'%s' is outside the zone '%s'; take it out, or write it into a file of its own zone",
          absolute,
          zone.absolute());
      return Optional.empty();
    }
    String relative =
        absolute.equals(zone.absolute())
            ? "@"
            : absolute.substring(0, absolute.length() - inZone.length());
    return findings.read(
        place, () -> RecordName.parse(CollectedSets.written(relative, zone), zone));
  }

  /** Its minimum is the TTL of records that have none, in files from before {@code $TTL}. */
  private void startOfAuthority(
      RecordName name, Optional<Ttl> ttl, List<Token> fields, Place place) {
    if (!name.isApex()) {
      findings.add(place, "an SOA record below the apex; read each zone from a file of its own");
      return;
    }
    if (ttl.isPresent()) {
      last = ttl;
    } else if (standard.isEmpty() && fields.size() == SOA_FIELDS) {
      last = findings.read(place, () -> TtlText.read(fields.get(SOA_FIELDS - 1)));
    }
    findings.leaveOut(place, "left out, the cloud makes its own");
  }

  private void data(
      RecordName name,
      RecordType type,
      Optional<Ttl> own,
      Token typeName,
      List<Token> fields,
      Place start) {
    Place set = Place.recordSet(name.relative(), type.name());
    DataOfZoneFile data = new DataOfZoneFile(type, typeName, fields, origin, zone);
    Optional<RecordValue> value = Optional.empty();
    try {
      value = Optional.of(data.read());
    } catch (InvalidValue invalid) {
      findings.add(set.in(data.place()), invalid);
    }
    Optional<Ttl> ttl = own.or(() -> standard).or(() -> last);
    if (ttl.isEmpty()) {
      findings.add(set.in(start), "no ttl, and none before it; begin the file with '$TTL 300'");
      return;
    }
    last = ttl;
    value.ifPresent(known -> sets.add(start, name, type, ttl.get(), known));
  }
}
