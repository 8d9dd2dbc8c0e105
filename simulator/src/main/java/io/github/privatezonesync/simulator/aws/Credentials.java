package io.github.privatezonesync.simulator.aws;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a configured provider acts as: the account of the role it assumes, or the only one that it
 * is allowed in, in its region.
 */
final class Credentials {
  /** The account of a provider that says nothing of it. */
  static final String DEFAULT_ACCOUNT = "111111111111";

  private static final String DEFAULT_REGION = "us-east-1";
  private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::([0-9]{12}):role/.+");
  private static final Gson JSON = new Gson();

  private Credentials() {}

  /**
   * Reads a provider's configuration.
   *
   * @throws IllegalArgumentException if the role is no ARN of a role
   */
  static Caller caller(Map<String, Object> config) {
    String account = onlyAllowed(plain(config.get("allowedAccountIds")));
    for (String setting : List.of("assumeRole", "assumeRoles")) {
      account = account(plain(config.get(setting)), account);
    }
    Object region = plain(config.get("region"));
    return new Caller(
        account, region instanceof String text && !text.isEmpty() ? text : DEFAULT_REGION);
  }

  /** What AWS calls the caller. */
  static String userArn(Caller caller) {
    return "arn:aws:iam::" + caller.account() + ":user/simulator";
  }

  /** A provider that is allowed in one account acts in it, whatever its keys or its profile. */
  private static String onlyAllowed(@Nullable Object accounts) {
    return accounts instanceof List<?> allowed
            && allowed.size() == 1
            && allowed.get(0) instanceof String account
        ? account
        : DEFAULT_ACCOUNT;
  }

  /** The account of the last role of a chain. */
  private static String account(@Nullable Object roles, String otherwise) {
    String account = otherwise;
    if (roles instanceof List<?> chain) {
      for (Object role : chain) {
        account = account(plain(role), account);
      }
    } else if (roles instanceof Map<?, ?> role && role.get("roleArn") instanceof String arn) {
      Matcher matcher = ROLE.matcher(arn);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "assumeRole: '%s' is not the ARN of a role, such as arn:aws:iam::222222222222:role/dns"
                .formatted(arn));
      }
      account = matcher.group(1);
    }
    return account;
  }

  /** Nested settings arrive as JSON text. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof String text && (text.startsWith("{") || text.startsWith("["))) {
      try {
        return JSON.fromJson(text, Object.class);
      } catch (JsonSyntaxException e) {
        return value;
      }
    }
    return value;
  }
}
