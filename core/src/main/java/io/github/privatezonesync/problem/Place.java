package io.github.privatezonesync.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a problem is about: a path from the outside to the inside, such as a target, a network of it
 * and a setting of that network.
 *
 * <p>An instance is immutable: every method returns a longer copy.
 */
public final class Place {
  /** The declaration as a whole; the sentence itself says more. */
  public static final Place WHOLE = new Place(List.of());

  /** The kinds of things that a problem can be about. */
  public enum Kind {
    /** A file, by its path; the detail is the line and the column, if they are known. */
    FILE,
    /** A component, by its logical name; the detail is the simple name of its class. */
    COMPONENT,
    /** A target, by its key. */
    TARGET,
    /** A view of the target before it, by its region. */
    VIEW,
    /** A network, by its key. */
    NETWORK,
    /** A record set, by its name in the zone; the detail is its type and route. */
    RECORD_SET,
    /** A regional service, by its name in the zone. */
    SERVICE,
    /** An endpoint of the service before it, by its site. */
    ENDPOINT,
    /** A setting of whatever is before it in the path, in words. */
    SETTING
  }

  /**
   * One step of the path.
   *
   * @param kind what it is
   * @param name what the user calls it
   * @param detail what distinguishes it from others of the same name; empty if the name is enough
   */
  public record Part(Kind kind, String name, String detail) {}

  private final List<Part> parts;

  private Place(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * A file.
   *
   * @param path the file as the user named it
   * @return the place
   */
  public static Place file(String path) {
    return WHOLE.with(Kind.FILE, path, "");
  }

  /**
   * A position in a file.
   *
   * @param path the file as the user named it
   * @param line the line, from 1
   * @param column the column, from 1
   * @return the place
   */
  public static Place file(String path, int line, int column) {
    return WHOLE.with(Kind.FILE, path, line + ":" + column);
  }

  /**
   * A target.
   *
   * @param key the key of the target
   * @return the place
   */
  public static Place target(String key) {
    return WHOLE.with(Kind.TARGET, key, "");
  }

  /**
   * A network, seen from inside its target.
   *
   * @param key the key of the network
   * @return the place
   */
  public static Place network(String key) {
    return WHOLE.with(Kind.NETWORK, key, "");
  }

  /**
   * A record set, seen from inside its target.
   *
   * @param name its name in the zone
   * @param detail its type, and its route if it has one
   * @return the place
   */
  public static Place recordSet(String name, String detail) {
    return WHOLE.with(Kind.RECORD_SET, name, detail);
  }

  /**
   * A regional service.
   *
   * @param name its name in the zone
   * @return the place
   */
  public static Place service(String name) {
    return WHOLE.with(Kind.SERVICE, name, "");
  }

  /**
   * A component.
   *
   * @param type the simple name of its class
   * @param name its logical name
   * @return the place
   */
  public static Place component(String type, String name) {
    return WHOLE.with(Kind.COMPONENT, name, type);
  }

  /**
   * A setting, in words, of the whole or of this place.
   *
   * @param words for example {@code resource group}
   * @return the place
   */
  public static Place of(String words) {
    return WHOLE.setting(words);
  }

  /**
   * A view of this target.
   *
   * @param region the region that the view is called after
   * @return a longer copy
   */
  public Place view(String region) {
    return with(Kind.VIEW, region, "");
  }

  /**
   * An endpoint of this service.
   *
   * @param site the site of the endpoint
   * @return a longer copy
   */
  public Place endpoint(String site) {
    return with(Kind.ENDPOINT, site, "");
  }

  /**
   * A setting of this place.
   *
   * @param words for example {@code health}
   * @return a longer copy
   */
  public Place setting(String words) {
    return with(Kind.SETTING, words, "");
  }

  /**
   * The same place, seen from outside another place.
   *
   * @param outer what this place is in, for example a target
   * @return the outer place, then this one
   */
  public Place in(Place outer) {
    List<Part> all = new ArrayList<>(outer.parts);
    all.addAll(parts);
    return new Place(all);
  }

  private Place with(Kind kind, String name, String detail) {
    return new Place(List.of(new Part(kind, name, detail))).in(this);
  }

  /**
   * The steps of the path.
   *
   * @return from the outside to the inside; empty for the whole
   */
  public List<Part> parts() {
    return parts;
  }

  /**
   * What the user calls the part of one kind.
   *
   * @param kind for example a network
   * @return its name; empty if the path has none of this kind
   */
  public Optional<String> name(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).map(Part::name).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** For example {@code target 'prod/eu-west-1': record 'db' A}; empty for the whole. */
  @Override
  public String toString() {
    return ProblemPrinter.place(this);
  }
}
