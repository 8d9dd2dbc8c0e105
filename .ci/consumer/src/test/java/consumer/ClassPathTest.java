package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The class path of a user with the test kit, as Pulumi's SDK loads it class by class. */
class ClassPathTest {
  @Test
  void isLoadedByTheSdkFromEndToEnd() throws ReflectiveOperationException {
    Method discovery =
        Class.forName("com.pulumi.serialization.internal.ResourcePackages")
            .getDeclaredMethod("discoverResourceTypes");
    discovery.setAccessible(true);

    assertThat(((Map<?, ?>) discovery.invoke(null)).containsKey("gcp:dns/managedZone:ManagedZone"))
        .isTrue();
  }

  @Test
  void hasDnsjavaUnderTheNameOfTheSimulatorOnly() throws ClassNotFoundException {
    assertThat(Class.forName("io.github.privatezonesync.simulator.dns.dnsjava.Name")).isNotNull();
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("org.xbill.DNS.Name"));
  }
}
