package io.github.privatezonesync.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of the table of lifecycles: where a stack starts, the updates that follow, and what each
 * cloud is expected to do and to answer meanwhile.
 *
 * @param title what is edited
 * @param start the first state
 * @param updates the states that follow, in order
 * @param expected what each cloud does, by provider
 * @param cause why a question may be unanswered for some calls; empty if none may
 */
record Lifecycle(
    String title, Declared start, List<Update> updates, Map<String, Cell> expected, String cause) {

  static Lifecycle of(String title, Declared start) {
    return new Lifecycle(title, start, List.of(), Map.of(), "");
  }

  /** All rows, or those in whose titles the expression of {@code -Dlifecycle} is found. */
  static List<Lifecycle> chosen(List<Lifecycle> rows) {
    Pattern title = Pattern.compile(System.getProperty("lifecycle", ""));
    return rows.stream().filter(row -> title.matcher(row.title()).find()).toList();
  }

  /** An update that goes through. */
  Lifecycle to(Declared stage) {
    return with(new Update(stage, Outcome.AS_PLANNED, ""));
  }

  /** An update that fails with a message that holds this text. */
  Lifecycle refused(Declared stage, String message) {
    return with(new Update(stage, Outcome.REFUSED, message));
  }

  /** An update that goes through and does not answer as planned afterwards. */
  Lifecycle damaged(Declared stage) {
    return with(new Update(stage, Outcome.DAMAGED, ""));
  }

  /** An update with a refresh before it. */
  Lifecycle refreshed(Declared stage) {
    return with(new Update(stage, Outcome.AS_PLANNED, "").afterRefresh());
  }

  private Lifecycle with(Update update) {
    List<Update> more = new ArrayList<>(updates);
    more.add(update);
    return new Lifecycle(title, start, more, expected, cause);
  }

  /** What all clouds do alike, without a question unanswered. */
  Lifecycle all(String operations) {
    return gcp(operations, 0).aws(operations, 0).azure(operations, 0).oci(operations, 0);
  }

  Lifecycle gcp(String operations, int ceiling) {
    return expect("gcp", operations, ceiling);
  }

  Lifecycle aws(String operations, int ceiling) {
    return expect("aws", operations, ceiling);
  }

  Lifecycle azure(String operations, int ceiling) {
    return expect("azure-native", operations, ceiling);
  }

  Lifecycle oci(String operations, int ceiling) {
    return expect("oci", operations, ceiling);
  }

  private Lifecycle expect(String provider, String operations, int ceiling) {
    Map<String, Cell> more = new TreeMap<>(expected);
    more.put(provider, new Cell(operations, ceiling));
    return new Lifecycle(title, start, updates, more, cause);
  }

  Lifecycle because(String cause) {
    return new Lifecycle(title, start, updates, expected, cause);
  }

  Cell expected(String provider) {
    return expected.getOrDefault(provider, new Cell("nothing", 0));
  }

  Update last() {
    return updates.get(updates.size() - 1);
  }

  /** The row of the table in the documents. */
  String row() {
    return "| %s | %s | %s |"
        .formatted(
            title,
            Continuity.PROVIDERS.stream()
                .map(provider -> expected(provider).toString())
                .collect(Collectors.joining(" | ")),
            cause);
  }

  @Override
  public String toString() {
    return title;
  }

  /** How an update ends. */
  enum Outcome {
    /** It goes through, and every network gets what was planned. */
    AS_PLANNED,
    /** It fails. */
    REFUSED,
    /** It goes through, and a network gets something else than was planned. */
    DAMAGED
  }

  /**
   * One update.
   *
   * @param stage the state it leads to
   * @param outcome how it ends
   * @param message part of the message it fails with
   * @param refresh whether all resources are read before
   */
  record Update(Declared stage, Outcome outcome, String message, boolean refresh) {
    Update(Declared stage, Outcome outcome, String message) {
      this(stage, outcome, message, false);
    }

    Update afterRefresh() {
      return new Update(stage, outcome, message, true);
    }
  }

  /**
   * What one cloud is expected to do.
   *
   * @param operations the operations of the engine, update by update
   * @param ceiling after how many calls a question may be unanswered
   */
  record Cell(String operations, int ceiling) {
    /** For example {@code replace 6, at most 11}. */
    @Override
    public String toString() {
      return ceiling == 0 ? operations : operations + ": " + ceiling;
    }
  }
}
