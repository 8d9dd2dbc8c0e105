package io.github.privatezonesync.adopt.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A POSIX shell script of commands that only read, each into a file of its own.
 *
 * <p>It stops at the first command that fails, so that no empty file is taken for a dump, and its
 * files are readable by their owner only.
 */
public final class ReadingScript {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

  private final List<String> comments = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** Begins an empty script. */
  public ReadingScript() {}

  /**
   * Adds a comment to the head.
   *
   * @param text one line
   * @return this script
   */
  ReadingScript comment(String text) {
    comments.add("# " + text);
    return this;
  }

  /**
   * Adds a folder for the files that follow.
   *
   * @param path the path
   * @return this script
   */
  ReadingScript folder(String path) {
    lines.add("");
    lines.add("mkdir -p -- " + quoted(path));
    return this;
  }

  /**
   * Adds a command.
   *
   * @param file where its output goes
   * @param words the command and its arguments
   * @return this script
   */
  ReadingScript command(String file, String... words) {
    return command(file, List.of(words), List.of());
  }

  /**
   * Adds a command that ends with options that others have too.
   *
   * @param file where its output goes
   * @param words the command and its arguments
   * @param options the options
   * @return this script
   */
  ReadingScript command(String file, List<String> words, List<String> options) {
    lines.add(joined(words, options) + " > " + quoted(file));
    return this;
  }

  /**
   * Adds a command whose last argument is what another command prints.
   *
   * @param file where its output goes
   * @param words the command and its arguments except the last one
   * @param asked prints the last argument; the script stops if it fails
   * @param options options of both
   * @return this script
   */
  ReadingScript command(String file, List<String> words, List<String> asked, List<String> options) {
    lines.add("found=$(" + joined(asked, options) + ")");
    lines.add(
        joined(words, List.of())
            + " \"$found\" "
            + joined(options, List.of())
            + " > "
            + quoted(file));
    return this;
  }

  private static String joined(List<String> words, List<String> more) {
    return Stream.concat(words.stream(), more.stream())
        .map(ReadingScript::quoted)
        .collect(Collectors.joining(" "));
  }

  /** Whatever is in single quotes means itself, except the quote. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * Gives the script.
   *
   * @return the text with a final line break
   */
  public String text() {
    List<String> all = new ArrayList<>();
    all.add("#!/bin/sh");
    all.addAll(comments);
    all.add("set -eu");
    all.add("umask 077");
    all.addAll(lines);
    return String.join("\n", all) + "\n";
  }
}
