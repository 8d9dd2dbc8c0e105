package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.Ttl;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TtlRangeTest {
  private static Ttl seconds(int seconds) {
    return Ttl.of(Duration.ofSeconds(seconds));
  }

  @Test
  void takesAllBetweenTwo() {
    TtlRange range = TtlRange.between(60, 86_400);

    assertThat(range.complaint(seconds(60))).isEmpty();
    assertThat(range.complaint(seconds(86_400))).isEmpty();
    assertThat(range.complaint(seconds(59))).contains("60 to 86400 seconds");
    assertThat(range.complaint(seconds(86_401))).contains("60 to 86400 seconds");
  }

  @Test
  void takesThoseOfAList() {
    TtlRange list = TtlRange.oneOf(List.of(3_600, 300));

    assertThat(list.complaint(seconds(300))).isEmpty();
    assertThat(list.complaint(seconds(3_600))).isEmpty();
    assertThat(list.complaint(seconds(301))).contains("300 or 3600 seconds");
  }

  @Test
  void takesEverythingThatTheDnsTakesWhereTheCloudSaysNothing() {
    assertThat(TtlRange.ANY.complaint(seconds(1))).isEmpty();
    assertThat(TtlRange.ANY.complaint(seconds(Integer.MAX_VALUE))).isEmpty();
  }
}
