package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.RecordType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of record types in files. */
final class RecordTypes {
  /** All types, for complaints. */
  static final String ALL =
      Arrays.stream(RecordType.values()).map(RecordType::name).collect(Collectors.joining(", "));

  /** What is wrong with another name: the name and {@link #ALL} are its arguments. */
  static final String COMPLAINT = "type '%s' is in no private zone of any cloud; allowed are %s";

  private RecordTypes() {}

  /** The type of a name in upper case; empty if no cloud's private zone holds it. */
  static Optional<RecordType> read(String name) {
    return Arrays.stream(RecordType.values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
