package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.iterable;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The class path of a stack with all targets, their SDKs and the test kit: Pulumi's SDK loads every
 * class on it when it reads a reference to a resource, and fails at the first that it cannot load.
 */
class ClassPathTest {
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void isLoadedByTheSdkFromEndToEnd() throws ReflectiveOperationException {
    Method discovery =
        Class.forName("com.pulumi.serialization.internal.ResourcePackages")
            .getDeclaredMethod("discoverResourceTypes");
    discovery.setAccessible(true);

    assertThat((Map<?, ?>) discovery.invoke(null))
        .extracting(Map::keySet)
        .asInstanceOf(iterable(String.class))
        .contains(
            "gcp:dns/managedZone:ManagedZone",
            "aws:route53/zone:Zone",
            "azure-native:network:PrivateZone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.sun.jna.Native",
        "org.xbill.DNS.Lookup",
        "org.xbill.DNS.config.IPHlpAPI",
        "sun.net.spi.nameservice.NameService"
      })
  void hasNothingThatTheSimulatorDoesNotUse(String name) {
    assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
  }
}
