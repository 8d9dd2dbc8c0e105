package io.github.privatezonesync.adopt.json;

import io.github.privatezonesync.problem.InvalidValue;

/** Foreign text inside a message: on one line, and not longer than a reader wants. */
public final class Quoted {
  private static final int LONGEST = 200;

  private Quoted() {}

  /**
   * Makes a text fit to be quoted.
   *
   * @param text foreign text
   * @return the text with control characters as {@code \}{@code u00xx}, cut after 200 characters
   */
  public static String of(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + ".." : text;
    return InvalidValue.visible(cut);
  }
}
