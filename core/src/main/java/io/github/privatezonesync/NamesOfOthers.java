package io.github.privatezonesync;

import io.github.privatezonesync.declared.LeftAlone;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
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
   * The same names, in some targets only, if they are given to the component.
   *
   * @param targetKeys the keys of the targets
   * @return a changed copy
   */
  public NamesOfOthers only(String... targetKeys) {
    return in(written.targets().only(Nulls.texts(targetKeys)));
  }

  /**
   * The same names, except in some targets, if they are given to the component.
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

  /**
   * Gives names to one target. Builders of targets call it; users call {@code leaveAlone(..)}.
   *
   * @param info the data of the target
   * @param names what the target was given
   * @param <N> the cloud's kind of network
   * @return the data with the names, and with what is wrong with them
   */
  public static <N extends Network> TargetInfo<N> giveTo(
      TargetInfo<N> info, List<NamesOfOthers> names) {
    Place place = Place.of("leaveAlone");
    ProblemList problems = new ProblemList();
    List<NamePattern> patterns = new ArrayList<>();
    for (NamesOfOthers each : names) {
      LeftAlone given = each.written;
      problems.addAll(given.nulls());
      problems.addIf(
          !given.targets().equals(TargetSelection.ALL),
          place,
          "'%s' selects targets, but it is given to this one; take only(..) and except(..) off, or"
              + " give it to the component",
          given.pattern());
      problems
          .read(place, () -> NamePattern.parse(given.pattern(), given.types()))
          .ifPresent(patterns::add);
    }
    return info.leaving(patterns, problems.all());
  }

  LeftAlone written() {
    return written;
  }
}
