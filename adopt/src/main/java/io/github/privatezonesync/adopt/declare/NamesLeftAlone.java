package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.dns.RecordType;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name in the zones of a domain that is somebody else's.
 *
 * @param name relative to the domain; a wildcard stands for all names that it covers
 * @param types the types of the record sets that are there, sorted; empty for a host that adopted
 *     record sets name and no dump has
 * @param targets the keys of the targets in whose zones it is somebody else's, sorted
 */
public record NamesLeftAlone(String name, Set<RecordType> types, List<String> targets) {
  /** Copies the collections. */
  public NamesLeftAlone {
    types = Collections.unmodifiableSet(new TreeSet<>(types));
    targets = List.copyOf(targets);
  }

  /** An expression of {@link NamesOfOthers}, without the targets. */
  Expression code() {
    Expression code = call(NamesOfOthers.class, "of", text(name));
    return types.isEmpty()
        ? code
        : new Expression.On(
            code, "types", types.stream().<Expression>map(Expression.Constant::new).toList());
  }
}
