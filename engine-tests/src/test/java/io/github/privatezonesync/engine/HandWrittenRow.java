package io.github.privatezonesync.engine;

import com.pulumi.Context;
import java.util.function.Consumer;

/**
 * A row of docs/why.md: one edit, made to a stack that is written by hand and to the same stack
 * with the component.
 *
 * @param edit what is edited
 * @param hand what is written by hand
 * @param component the same with the component
 */
record HandWrittenRow(Edit edit, Side hand, Side component) {

  static Edit google(String edit) {
    return new Edit("Google", "gcp", edit, Before.NOTHING);
  }

  static Edit aws(String edit) {
    return new Edit("AWS", "aws", edit, Before.NOTHING);
  }

  static Edit azure(String edit) {
    return new Edit("Azure", "azure-native", edit, Before.NOTHING);
  }

  static Edit oracle(String edit) {
    return new Edit("Oracle", "oci", edit, Before.NOTHING);
  }

  /** The row as the document has it. */
  String row() {
    return "| %s | %s | %s | %s |"
        .formatted(edit.cloud(), edit.words(), hand.expected(), component.expected());
  }

  @Override
  public String toString() {
    return edit.cloud() + ": " + edit.words();
  }

  /**
   * What is edited.
   *
   * @param cloud the cloud
   * @param provider its Pulumi package
   * @param words what is done
   * @param before what happens between the first update and the edit
   */
  record Edit(String cloud, String provider, String words, Before before) {
    Edit afterRefresh() {
      return new Edit(cloud, provider, words, Before.REFRESH);
    }

    Edit afterAnotherTeam() {
      return new Edit(cloud, provider, words, Before.ANOTHER_TEAM);
    }

    ByHand byHand(Consumer<Context> before, Consumer<Context> after, HandWrittenResult expected) {
      return new ByHand(this, new Side(before, after, expected));
    }
  }

  /** What happens before an edit. */
  enum Before {
    NOTHING,
    /** The stack is refreshed. */
    REFRESH,
    /** Another team attaches its view to the resolver of a VCN. */
    ANOTHER_TEAM
  }

  /**
   * Half a row.
   *
   * @param edit what is edited
   * @param hand what is written by hand
   */
  record ByHand(Edit edit, Side hand) {
    HandWrittenRow withTheComponent(
        Consumer<Context> before, Consumer<Context> after, HandWrittenResult expected) {
      return new HandWrittenRow(edit, hand, new Side(before, after, expected));
    }
  }

  /**
   * One way to write a stack.
   *
   * @param before the program before the edit
   * @param after the program after it
   * @param expected what the edit does
   */
  record Side(Consumer<Context> before, Consumer<Context> after, HandWrittenResult expected) {}
}
