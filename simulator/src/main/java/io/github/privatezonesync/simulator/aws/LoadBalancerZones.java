package io.github.privatezonesync.simulator.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The hosted zones that AWS keeps the names of load balancers in: {@code load-balancers.csv} beside
 * this class (<a href="https://docs.aws.amazon.com/general/latest/gr/elb.html">Elastic Load
 * Balancing endpoints</a>).
 */
final class LoadBalancerZones {
  private static final Map<String, String[]> BY_REGION = read();

  private LoadBalancerZones() {}

  /**
   * The id of the hosted zone for a kind of load balancer.
   *
   * @param network whether it is a network load balancer
   * @param region its region; one without a published zone gets an id that nobody can mistake
   */
  static String of(boolean network, String region) {
    String[] published = BY_REGION.get(region);
    if (published == null) {
      return "Z" + (network ? "NLB" : "ALB") + region.replace("-", "").toUpperCase(Locale.ROOT);
    }
    return published[network ? 2 : 1];
  }

  private static Map<String, String[]> read() {
    try (InputStream table =
            Objects.requireNonNull(
                LoadBalancerZones.class.getResourceAsStream("load-balancers.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
