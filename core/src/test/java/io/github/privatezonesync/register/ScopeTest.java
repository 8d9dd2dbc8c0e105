package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.fake.FakeEngine;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopeTest {
  /** The provider of an account of the fake cloud. */
  private static final class FakeProvider extends ProviderResource {
    FakeProvider(String name) {
      super("fake", name, null, null);
    }
  }

  @Test
  void givesEveryChildItsParentAndTheProviderOfItsAccount() {
    TestResult result =
        new FakeEngine()
            .run(
                ctx -> {
                  ComponentResource component = new ComponentResource("fake:dns:Parent", "parent");
                  ProviderResource own = new FakeProvider("own");
                  ProviderResource foreign = new FakeProvider("foreign");
                  Scope scope = new Scope(component, Optional.of(own));

                  assertOptions(scope.options(), component, Optional.of(own));
                  assertOptions(scope.options(foreign), component, Optional.of(foreign));
                  assertOptions(
                      new Scope(component, Optional.empty()).options(),
                      component,
                      Optional.empty());
                  assertThat(scope.options()).isNotSameAs(scope.options());
                });

    assertThat(result.errors()).isEmpty();
  }

  private static void assertOptions(
      CustomResourceOptions.Builder builder,
      ComponentResource parent,
      Optional<ProviderResource> provider) {
    CustomResourceOptions options = builder.build();

    assertThat(options.getParent()).containsSame(parent);
    assertThat(options.getProvider()).isEqualTo(provider);
  }
}
