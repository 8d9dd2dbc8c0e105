package io.github.privatezonesync.engine;

import java.util.List;
import java.util.Map;

/**
 * A row of the table in docs/recovery.md: what it takes when a stack is cut off at each of its
 * calls in turn.
 *
 * @param stack the stack
 * @param cut what cuts it off
 * @param needed how many updates needed which remedy
 * @param destroys how many times a destroy was cut off; again is all that it needs
 */
record CutRow(SmallStack stack, Cut cut, Map<Remedy, Integer> needed, int destroys) {
  static final List<CutRow> ALL =
      List.of(
          new CutRow(SmallStack.GOOGLE, Cut.THROTTLED, Map.of(Remedy.AGAIN, 3), 3),
          new CutRow(SmallStack.AWS, Cut.THROTTLED, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(SmallStack.AZURE, Cut.THROTTLED, Map.of(Remedy.AGAIN, 5), 5),
          new CutRow(SmallStack.ORACLE, Cut.THROTTLED, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(SmallStack.GOOGLE, Cut.FAILED, Map.of(Remedy.AGAIN, 3), 3),
          new CutRow(SmallStack.AWS, Cut.FAILED, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(SmallStack.AZURE, Cut.FAILED, Map.of(Remedy.AGAIN, 5), 5),
          new CutRow(SmallStack.ORACLE, Cut.FAILED, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(SmallStack.GOOGLE, Cut.TIMED_OUT, Map.of(Remedy.AGAIN, 3), 3),
          new CutRow(SmallStack.AWS, Cut.TIMED_OUT, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(SmallStack.AZURE, Cut.TIMED_OUT, Map.of(Remedy.AGAIN, 5), 5),
          new CutRow(SmallStack.ORACLE, Cut.TIMED_OUT, Map.of(Remedy.AGAIN, 6), 6),
          new CutRow(
              SmallStack.GOOGLE, Cut.ANSWER_LOST, Map.of(Remedy.AGAIN, 2, Remedy.IMPORT, 1), 3),
          new CutRow(SmallStack.AWS, Cut.ANSWER_LOST, Map.of(Remedy.AGAIN, 1, Remedy.IMPORT, 5), 6),
          new CutRow(SmallStack.AZURE, Cut.ANSWER_LOST, Map.of(Remedy.IMPORT, 5), 5),
          new CutRow(
              SmallStack.ORACLE, Cut.ANSWER_LOST, Map.of(Remedy.AGAIN, 3, Remedy.IMPORT, 3), 6),
          new CutRow(SmallStack.GOOGLE, Cut.KILLED_BEFORE, Map.of(Remedy.CLEAR, 3), 3),
          new CutRow(SmallStack.AWS, Cut.KILLED_BEFORE, Map.of(Remedy.CLEAR, 6), 6),
          new CutRow(SmallStack.AZURE, Cut.KILLED_BEFORE, Map.of(Remedy.CLEAR, 5), 5),
          new CutRow(SmallStack.ORACLE, Cut.KILLED_BEFORE, Map.of(Remedy.CLEAR, 6), 6),
          new CutRow(
              SmallStack.GOOGLE, Cut.KILLED_AFTER, Map.of(Remedy.CLEAR, 2, Remedy.IMPORT, 1), 3),
          new CutRow(
              SmallStack.AWS, Cut.KILLED_AFTER, Map.of(Remedy.CLEAR, 1, Remedy.IMPORT, 5), 6),
          new CutRow(SmallStack.AZURE, Cut.KILLED_AFTER, Map.of(Remedy.IMPORT, 5), 5),
          new CutRow(
              SmallStack.ORACLE, Cut.KILLED_AFTER, Map.of(Remedy.CLEAR, 3, Remedy.IMPORT, 3), 6));

  /** Every cut, and every stack. */
  static final List<CutRow> ONE_OF_EACH_KIND =
      List.of(ALL.get(0), ALL.get(5), ALL.get(10), ALL.get(15), ALL.get(16), ALL.get(21));

  CutRow {
    needed = Map.copyOf(needed);
  }

  /** The row as the document has it. */
  String row() {
    return "| %s | %s | %d | %s | %s | %s | %d |"
        .formatted(
            cut,
            stack,
            needed.values().stream().mapToInt(Integer::intValue).sum(),
            count(Remedy.AGAIN),
            count(Remedy.CLEAR),
            count(Remedy.IMPORT),
            destroys);
  }

  private String count(Remedy remedy) {
    Integer count = needed.get(remedy);
    return count == null ? "" : count.toString();
  }

  @Override
  public String toString() {
    return cut + ", " + stack;
  }
}
