package io.github.privatezonesync.simulator.cloud;

import com.google.common.net.InternetDomainName;
import io.github.privatezonesync.simulator.dns.DomainName;

/**
 * The names under which registries register domains: {@code com}, {@code co.uk}.
 *
 * <p>They are from the <a href="https://publicsuffix.org">public suffix list</a> of Guava's
 * version.
 */
public final class RegistrySuffixes {
  private RegistrySuffixes() {}

  /**
   * Tells whether a name is one of them.
   *
   * @param name the absolute name
   * @return whether it is, which the root is not
   */
  public static boolean contains(DomainName name) {
    String text = name.withoutDot();
    return InternetDomainName.isValid(text) && InternetDomainName.from(text).isRegistrySuffix();
  }
}
