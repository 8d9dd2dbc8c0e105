package io.github.privatezonesync.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names that the clouds store. Two stacks never collide in one account (rule NAME-3).
 *
 * <p>A name is a readable part and ten hexadecimal digits of a SHA-256 over the Pulumi project, the
 * stack, the prefix, the target, the domain and, if it names one, the network. The same declaration
 * always gives the same name. The readable part is cut to the length that the cloud allows, the
 * digits never.
 */
public final class PhysicalNames {
  private static final int HASH_BYTES = 5;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final Pattern LETTER_FIRST = Pattern.compile("[a-z]");

  private final List<String> identity;

  /**
   * The names of one target.
   *
   * @param identity project, stack, prefix, target key and domain, in this order
   */
  public PhysicalNames(List<String> identity) {
    this.identity = List.copyOf(identity);
  }

  /**
   * A name of lower-case letters, digits and hyphens that starts with a letter.
   *
   * @param readable the readable part, for example the domain
   * @param most the most characters the cloud allows, at least 20
   * @param parts what distinguishes this name from the others of the target, for example a
   *     network's key
   * @return the name, for example {@code corp-internal-0a1b2c3d4e}
   */
  public String derive(String readable, int most, String... parts) {
    String hash = hash(parts);
    String clean =
        ENDS.matcher(OTHERS.matcher(readable.toLowerCase(Locale.ROOT)).replaceAll("-"))
            .replaceAll("");
    String word = LETTER_FIRST.matcher(clean).lookingAt() ? clean : ("z-" + clean);
    String cut = word.substring(0, Math.min(word.length(), most - hash.length() - 1));
    return ENDS.matcher(cut).replaceAll("") + "-" + hash;
  }

  /**
   * Digits for names by which a stack must know its own again: the same for all components and
   * targets of the stack, and others for any other stack.
   *
   * @return ten hexadecimal digits
   */
  public String stackDigits() {
    return hash(identity.subList(0, 2));
  }

  private String hash(String... parts) {
    List<String> all = new ArrayList<>(identity);
    all.addAll(List.of(parts));
    return hash(all);
  }

  private static String hash(List<String> parts) {
    MessageDigest digest = sha256();
    parts.forEach(part -> update(digest, part));
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  /** The length comes first, so that no two lists of parts give the same bytes. */
  private static void update(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
