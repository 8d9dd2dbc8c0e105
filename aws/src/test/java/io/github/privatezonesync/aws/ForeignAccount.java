package io.github.privatezonesync.aws;

import com.pulumi.aws.Provider;
import java.util.function.Consumer;

/** A provider of another account; one can only be made while a program runs. */
final class ForeignAccount {
  private ForeignAccount() {}

  static void with(Consumer<Provider> test) {
    Deployed.program(ctx -> test.accept(new Provider("lab")));
  }
}
