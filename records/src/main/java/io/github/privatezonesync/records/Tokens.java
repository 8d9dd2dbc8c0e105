package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a zone file into entries: a line, or several lines inside parentheses. */
final class Tokens {
  /**
   * An entry.
   *
   * @param hasOwner whether it begins in the first column, and therefore with a name
   * @param tokens at least one
   */
  record Entry(boolean hasOwner, List<Token> tokens) {
    Token first() {
      return tokens.get(0);
    }
  }

  /** More than the data of any record can have. */
  private static final int MOST_TOKENS = 65_536;

  private final SourceFile file;
  private final String text;
  private final Findings findings;
  private int next;
  private int line = 1;

  /** The characters of the line before {@link #counted}. */
  private int column;

  private int counted;

  Tokens(SourceFile file, Findings findings) {
    this.file = file;
    this.text = file.text();
    this.findings = findings;
  }

  /** The next entry that can be read; empty at the end. */
  Optional<Entry> nextEntry() {
    while (next < text.length()) {
      boolean hasOwner = !isBlank(text.charAt(next));
      List<Token> tokens = new ArrayList<>();
      if (readEntry(tokens) && !tokens.isEmpty()) {
        return Optional.of(new Entry(hasOwner, tokens));
      }
    }
    return Optional.empty();
  }

  /** Reads to the end of the entry; false if something is wrong with it. */
  private boolean readEntry(List<Token> tokens) {
    int open = 0;
    Place outermost = here();
    boolean right = true;
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == '\n' || c == '\r') {
        endLine(c);
        if (open == 0) {
          return right;
        }
      } else if (isBlank(c)) {
        next++;
      } else if (c == ';') {
        skipComment();
      } else if (c == '(') {
        outermost = open == 0 ? here() : outermost;
        open++;
        next++;
      } else if (c == ')') {
        right &= open > 0 || complainOfClosing();
        open = Math.max(0, open - 1);
        next++;
      } else if (c == '"') {
        right &= readQuoted(tokens);
      } else {
        right &= readWord(tokens);
      }
    }
    if (open > 0) {
      findings.add(outermost, "this '(' is never closed; add ')'");
    }
    return right && open == 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  private void endLine(char c) {
    next++;
    if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    line++;
    column = 0;
    counted = next;
  }

  private void skipComment() {
    while (next < text.length() && !endsLine(text.charAt(next))) {
      next++;
    }
  }

  private boolean complainOfClosing() {
    findings.add(here(), "this ')' closes nothing; take it out, or write '\\)'");
    return false;
  }

  private boolean readQuoted(List<Token> tokens) {
    Place place = here();
    int start = next + 1;
    if (!passQuotes(place)) {
      return false;
    }
    return add(tokens, new Token(text.substring(start, next - 1), true, place));
  }

  /** Goes behind the closing quotes, or to the end of the line if there are none. */
  private boolean passQuotes(Place place) {
    next++;
    while (next < text.length() && !endsLine(text.charAt(next))) {
      if (text.charAt(next) == '"') {
        next++;
        return true;
      }
      passCharacter();
    }
    findings.add(place, "these quotes are not closed on their line; add '\"', or write '\\\"'");
    return false;
  }

  private boolean add(List<Token> tokens, Token token) {
    if (tokens.size() == MOST_TOKENS) {
      findings.add(token.place(), "this record has more than %s fields", MOST_TOKENS);
    }
    if (tokens.size() <= MOST_TOKENS) {
      tokens.add(token);
    }
    return tokens.size() <= MOST_TOKENS;
  }

  private void passCharacter() {
    boolean escape =
        text.charAt(next) == '\\' && next + 1 < text.length() && !endsLine(text.charAt(next + 1));
    next += escape ? 2 : 1;
  }

  /** A word; quotes behind {@code =} belong to it, as in {@code alpn="h2,h3"} (RFC 9460). */
  private boolean readWord(List<Token> tokens) {
    Place place = here();
    int start = next;
    while (next < text.length() && !endsWord(start)) {
      if (text.charAt(next) == '"') {
        if (!passQuotes(place)) {
          return false;
        }
      } else {
        passCharacter();
      }
    }
    return add(tokens, new Token(text.substring(start, next), false, place));
  }

  private boolean endsWord(int start) {
    char c = text.charAt(next);
    if (c == '"') {
      return next == start || text.charAt(next - 1) != '=';
    }
    return isBlank(c) || endsLine(c) || c == ';' || c == '(' || c == ')';
  }

  private Place here() {
    column += text.codePointCount(counted, next);
    counted = next;
    return file.at(line, column + 1);
  }
}
