package io.github.privatezonesync.target;

import com.pulumi.resources.ProviderResource;
import java.util.Optional;

/** The account, project, subscription or compartment that owns a zone, as far as it is known. */
public final class ZoneAccount {
  private final String name;
  private final Optional<ProviderResource> provider;
  private final Optional<String> place;

  private ZoneAccount(String name, Optional<ProviderResource> provider, Optional<String> place) {
    this.name = name;
    this.provider = provider;
    this.place = place;
  }

  /**
   * An account.
   *
   * @param name what a picture calls it, for example {@code project net-prod}; the same for all
   *     targets of one account, as far as that is known
   * @param provider the provider of the account; empty to use the component's
   * @param place where the zone is in the account, for example {@code resource group 'dns'}, so
   *     that two targets that would declare the same zone are refused (rule NAME-2); empty if it
   *     cannot be known, or if no other target can have the same zone
   * @return the account
   */
  public static ZoneAccount of(
      String name, Optional<ProviderResource> provider, Optional<String> place) {
    return new ZoneAccount(name, provider, place);
  }

  /**
   * What a picture calls the account.
   *
   * @return for example {@code project net-prod}
   */
  public String name() {
    return name;
  }

  /**
   * The provider of the account.
   *
   * @return the provider; empty to use the component's
   */
  public Optional<ProviderResource> provider() {
    return provider;
  }

  /**
   * Where the zone is in the account.
   *
   * @return the place; empty if no other target is known to have the same zone
   */
  public Optional<String> place() {
    return place;
  }
}
