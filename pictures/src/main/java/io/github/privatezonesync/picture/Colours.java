package io.github.privatezonesync.picture;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The colour of each name: one for all that is called so, so that parts can be compared. */
final class Colours {
  private final List<String> names;

  Colours(Collection<String> names) {
    this.names = List.copyOf(new TreeSet<>(names));
  }

  /** The class of the style sheet that everything of a name has. {@link Theme} has its colours. */
  String of(String name) {
    return "colour" + (names.indexOf(name) % Theme.LIGHT.colours() + 1);
  }
}
