package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoutedSetTest {
  private static String told(String id, Rule rule, Health health) {
    ZoneRecordSet set = ZoneText.sets("corp.internal.", "db 60 A 10.0.0.1").get(0);
    return new RoutedSet(id, set, rule, health).toString();
  }

  @Test
  void readsAsOneLine() {
    assertThat(told("us-east-1", new Rule.Weighted(3), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 weighted us-east-1 3: 10.0.0.1");
    assertThat(told("0", new Rule.Weighted(0.5), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 weighted 0 0.5: 10.0.0.1");
    assertThat(told("us", new Rule.Latency("us-east-1"), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 latency us us-east-1: 10.0.0.1");
    assertThat(told("us", new Rule.Geoproximity("us-east-1"), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 geoproximity us us-east-1: 10.0.0.1");
    assertThat(told("one", new Rule.Failover(true), Health.check("H")))
        .isEqualTo("db.corp.internal. A 60 failover one primary checked by H: 10.0.0.1");
    assertThat(told("two", new Rule.Failover(false), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 failover two secondary: 10.0.0.1");
    assertThat(told("us-east1", new Rule.Geo("us-east1"), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 geo us-east1: 10.0.0.1");
    assertThat(told("primary", new Rule.Primary(), Health.ofEach(List.of("10.0.0.1"))))
        .isEqualTo("db.corp.internal. A 60 failover primary checked: 10.0.0.1");
    assertThat(told("us-east1", new Rule.Backup("us-east1"), Health.UNCHECKED))
        .isEqualTo("db.corp.internal. A 60 failover us-east1: 10.0.0.1");
  }
}
