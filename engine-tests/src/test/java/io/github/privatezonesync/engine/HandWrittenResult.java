package io.github.privatezonesync.engine;

/**
 * What an edit did.
 *
 * @param operations the operations of the engine; empty if the edit was refused
 * @param refusal the words, or some of them, with which it was refused; empty if it went through
 * @param unanswered after how many calls a name that is answered before and after had no right
 *     answer, at most
 * @param answers how many of the answers that were wanted the networks get in the end
 * @param wanted how many were wanted
 */
record HandWrittenResult(
    String operations, String refusal, int unanswered, int answers, int wanted) {

  static HandWrittenResult done(String operations, int answers, int wanted) {
    return new HandWrittenResult(operations, "", 0, answers, wanted);
  }

  /** What was done before the refusal depends on the order of the calls, and is not told. */
  static HandWrittenResult refused(String words, int answers, int wanted) {
    return new HandWrittenResult("", words, 0, answers, wanted);
  }

  HandWrittenResult unanswered(int calls) {
    return new HandWrittenResult(operations, refusal, calls, answers, wanted);
  }

  @Override
  public String toString() {
    return (refusal.isEmpty() ? "`" + operations + "`" : "refused: `" + refusal + "`")
        + (unanswered == 0 ? "" : ", unanswered for " + calls())
        + (wanted == 0 ? "" : "; " + share() + " of " + wanted + " answers");
  }

  private String calls() {
    return unanswered == 1 ? "one call" : unanswered + " calls";
  }

  private String share() {
    if (answers == 0) {
      return "none";
    }
    return answers == wanted ? "all" : String.valueOf(answers);
  }
}
