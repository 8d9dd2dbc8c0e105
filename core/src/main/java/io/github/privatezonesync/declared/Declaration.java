package io.github.privatezonesync.declared;

import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A private domain as a user wrote it, unchecked. */
public interface Declaration {
  /**
   * The DNS name of the zones.
   *
   * @return the name as written, empty if none was given
   */
  String domain();

  /**
   * The TTL of record sets that give none.
   *
   * @return the TTL
   */
  Duration ttl();

  /**
   * What physical names are derived from in place of the component's name.
   *
   * @return the prefix, empty to use the component's name
   */
  Optional<String> physicalPrefix();

  /**
   * Where zones are declared.
   *
   * @return the targets in the order written
   */
  List<ZoneTarget<?>> targets();

  /**
   * What the zones hold.
   *
   * @return the record sets in the order written
   */
  List<? extends RecordSetDeclaration> records();

  /**
   * The names that answer with the endpoint that is best for who asks.
   *
   * @return the services in the order written; empty for none
   */
  default List<? extends ServiceDeclaration> services() {
    return List.of();
  }

  /**
   * The regions whose endpoints are taken out of the answers of every service.
   *
   * @return regions, or names of other sites; empty for none
   */
  default Set<String> drained() {
    return Set.of();
  }

  /**
   * The names that are left out of zones for one update.
   *
   * @return what is withheld in the order written; empty for nothing
   */
  default List<Withholding> withheld() {
    return List.of();
  }
}
