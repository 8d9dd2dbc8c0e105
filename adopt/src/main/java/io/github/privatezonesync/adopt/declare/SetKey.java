package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import java.util.Comparator;

/**
 * What makes sets of several zones one: everything except the order of the values.
 *
 * @param name the name
 * @param type the type
 * @param content the TTL and the sorted values
 */
record SetKey(String name, String type, String content) implements Comparable<SetKey> {
  private static final Comparator<SetKey> ORDER =
      Comparator.comparing(SetKey::name).thenComparing(SetKey::type).thenComparing(SetKey::content);

  static SetKey of(ExistingRecordSet set) {
    String content =
        set.content() instanceof RecordContent.Values values
            ? values.values().stream().map(RecordText::data).sorted().toList().toString()
            : set.content().toString();
    return new SetKey(set.name(), set.type(), set.ttl() + content);
  }

  @Override
  public int compareTo(SetKey other) {
    return ORDER.compare(this, other);
  }
}
