package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.oci.OciProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A provider of the program, for an account, a subscription or a region beside the default one. */
public sealed interface AdoptedProvider {
  /**
   * Gives the logical name.
   *
   * @return for example {@code aws-222222222222-eu-west-1}
   */
  String name();

  /**
   * Gives the Pulumi package.
   *
   * @return for example {@code aws}
   */
  String packageName();

  /**
   * Gives the inputs as the state of Pulumi has them: what is not a text is JSON in a text.
   *
   * @return the inputs by name, sorted
   */
  Map<String, String> inputs();

  /**
   * Gives the provider itself.
   *
   * @return an expression of the provider
   */
  Expression code();

  /**
   * Gives the variable of the program that holds it.
   *
   * @return an identifier of Java
   */
  default String variable() {
    return name().replaceAll("[^A-Za-z0-9]", "_");
  }

  /**
   * A provider of AWS. It refuses to work in any other account, whatever its profile says.
   *
   * @param account the account, if it is known
   * @param region the region
   * @param profile the profile of the AWS configuration
   */
  record Aws(Optional<String> account, String region, String profile) implements AdoptedProvider {
    @Override
    public String name() {
      return "aws-" + account.orElse(profile) + "-" + region;
    }

    @Override
    public String packageName() {
      return "aws";
    }

    @Override
    public Map<String, String> inputs() {
      Map<String, String> inputs = new TreeMap<>(Map.of("region", region, "profile", profile));
      account.ifPresent(only -> inputs.put("allowedAccountIds", "[\"" + only + "\"]"));
      return inputs;
    }

    @Override
    public Expression code() {
      Expression args = call(com.pulumi.aws.ProviderArgs.class, "builder");
      if (account.isPresent()) {
        args = args.then("allowedAccountIds", text(account.get()));
      }
      args = args.then("profile", text(profile)).then("region", text(region)).then("build");
      return new Expression.New(com.pulumi.aws.Provider.class, List.of(text(name()), args));
    }
  }

  /**
   * A provider of Azure.
   *
   * @param subscription the subscription
   */
  record Azure(String subscription) implements AdoptedProvider {
    @Override
    public String name() {
      return "azure-" + subscription;
    }

    @Override
    public String packageName() {
      return "azure-native";
    }

    @Override
    public Map<String, String> inputs() {
      return Map.of("subscriptionId", subscription);
    }

    @Override
    public Expression code() {
      return new Expression.New(
          com.pulumi.azurenative.Provider.class,
          List.of(
              text(name()),
              call(com.pulumi.azurenative.ProviderArgs.class, "builder")
                  .then("subscriptionId", text(subscription))
                  .then("build")));
    }
  }

  /**
   * A provider of OCI.
   *
   * @param region the region in which it works
   */
  record Oci(String region) implements AdoptedProvider {
    @Override
    public String name() {
      return "oci-" + region;
    }

    @Override
    public String packageName() {
      return "oci";
    }

    @Override
    public Map<String, String> inputs() {
      return Map.of("region", region);
    }

    @Override
    public Expression code() {
      return new Expression.New(OciProvider.class, List.of(text(name()), text(region)));
    }
  }
}
