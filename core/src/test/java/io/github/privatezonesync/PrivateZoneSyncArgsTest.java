package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Withholding;
import io.github.privatezonesync.fake.FakeTarget;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivateZoneSyncArgsTest {
  private static final FakeTarget AWS = FakeTarget.of("aws");
  private static final FakeTarget GCP = FakeTarget.of("gcp");
  private static final RecordSetArgs DB = RecordSetArgs.a("db", "10.0.0.1");
  private static final RecordSetArgs WEB = RecordSetArgs.a("web", "10.0.0.2");

  @Test
  void hasDefaultsForWhatIsLeftOut() {
    Declaration args = PrivateZoneSyncArgs.builder().build().declaration();

    assertThat(args.domain()).isEmpty();
    assertThat(args.ttl()).isEqualTo(Duration.ofMinutes(5));
    assertThat(args.physicalPrefix()).isEmpty();
    assertThat(args.targets()).isEmpty();
    assertThat(args.records()).isEmpty();
    assertThat(args.withheld()).isEmpty();
  }

  @Test
  void collectsWhatIsGivenInOrder() {
    Declaration args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .ttl(Duration.ofSeconds(30))
            .physicalPrefix("old")
            .targets(GCP)
            .targets(List.of(AWS))
            .records(WEB)
            .records(List.of(DB))
            .withhold("db")
            .withhold("web", "gcp")
            .build()
            .declaration();

    assertThat(args.domain()).isEqualTo("corp.internal");
    assertThat(args.ttl()).isEqualTo(Duration.ofSeconds(30));
    assertThat(args.physicalPrefix()).contains("old");
    assertThat(args.targets()).isEqualTo(List.of(GCP, AWS));
    assertThat(args.records()).isEqualTo(List.of(WEB.written(), DB.written()));
    assertThat(args.withheld())
        .containsExactly(new Withholding("db", Set.of()), new Withholding("web", Set.of("gcp")));
  }

  @Test
  void doesNotChangeWithItsBuilder() {
    PrivateZoneSyncArgs.Builder builder = PrivateZoneSyncArgs.builder().targets(GCP).records(DB);
    Declaration args = builder.build().declaration();

    builder.targets(AWS).records(WEB);

    assertThat(args.targets()).isEqualTo(List.of(GCP));
    assertThat(args.records()).isEqualTo(List.of(DB.written()));
  }
}
