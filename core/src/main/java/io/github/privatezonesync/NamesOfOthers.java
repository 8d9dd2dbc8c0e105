package io.github.privatezonesync;

import io.github.privatezonesync.declared.LeftAlone;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in the zones that somebody else writes, such as a controller, virtual machines that
 * register themselves, or another stack.
 *
 * <p>An instance is immutable: every method returns a changed copy.
 */
public final class NamesOfOthers {
  private final LeftAlone written;

  private NamesOfOthers(LeftAlone written) {
    this.written = written;
  }

  /**
   * Names of all types in all targets.
   *
   * @param pattern relative to the zone; {@code *} stands for any characters, dots too, and
   *     {@code @} for the zone itself, for example {@code *.vm}
   * @return the names
   */
  public static NamesOfOthers of(@Nullable String pattern) {
    return new NamesOfOthers(
        new LeftAlone(NullArguments.text(pattern), List.of(), TargetSelection.ALL, List.of()));
  }

  /**
   * The same names, of some types only.
   *
   * @param types for example {@code RecordType.TXT}
   * @return a changed copy
   */
  public NamesOfOthers types(RecordType... types) {
    NullArguments nulls = new NullArguments();
    List<RecordType> given = nulls.values(Place.of("leaveAlone").setting("types"), types);
    return new NamesOfOthers(
        new LeftAlone(written.pattern(), given, written.targets(), nulls.problems()));
  }

  /**
   * The same names, in some targets only.
   *
   * @param targetKeys the keys of the targets
   * @return a changed copy
   */
  public NamesOfOthers only(String... targetKeys) {
    return in(written.targets().only(Nulls.texts(targetKeys)));
  }

  /**
   * The same names, except in some targets.
   *
   * @param targetKeys the keys of the targets
   * @return a changed copy
   */
  public NamesOfOthers except(String... targetKeys) {
    return in(written.targets().except(Nulls.texts(targetKeys)));
  }

  private NamesOfOthers in(TargetSelection targets) {
    return new NamesOfOthers(
        new LeftAlone(written.pattern(), written.types(), targets, written.nulls()));
  }

  LeftAlone written() {
    return written;
  }
}
