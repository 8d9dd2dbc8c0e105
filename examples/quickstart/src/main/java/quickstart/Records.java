package quickstart;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.aaaa;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.mx;
import static io.github.privatezonesync.RecordSetArgs.ptr;
import static io.github.privatezonesync.RecordSetArgs.srv;
import static io.github.privatezonesync.RecordSetArgs.txt;

import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SrvArgs;
import java.time.Duration;
import java.util.List;

/** The names of the platform: thirty record sets of every type that all clouds have. */
final class Records {
  /** Long enough to need two character strings. */
  private static final String DKIM_KEY = "v=DKIM1; k=rsa; p=" + "MIIBIjANBgkqhkiG9w0B".repeat(17);

  static final List<RecordSetArgs> ALL =
      List.of(
          a("gateway", "10.0.1.10", "10.0.1.11"),
          aaaa("gateway", "fd00:a1::a", "fd00:a1::b"),
          txt("gateway", "owner=platform", "tier=1"),
          a("vector-db", "10.0.4.7"),
          aaaa("vector-db", "fd00:a1:4::7"),
          txt("vector-db", "owner=search"),
          a("metrics", "10.0.5.2"),
          aaaa("metrics", "fd00:a1:5::2"),
          a("embeddings", "10.0.2.20"),
          a("reranker", "10.0.2.21"),
          a("tokenizer", "10.0.2.22"),
          a("feature-store", "10.0.4.8"),
          a("model-registry", "10.0.3.5"),
          a("prompt-cache", "10.0.3.6").ttl(Duration.ofSeconds(60)),
          a("evaluation", "10.0.6.3"),
          a("traces", "10.0.5.3"),
          a("*.sandbox", "10.0.9.9").ttl(Duration.ofSeconds(60)),
          cname("chat", "gateway"),
          cname("search", "vector-db"),
          cname("models", "model-registry"),
          cname("dashboards", "metrics"),
          cname("docs", "docs.example.com."),
          mx("@", MxArgs.of(10, "mail-1.example.com."), MxArgs.of(20, "mail-2.example.com.")),
          txt("@", "v=spf1 include:example.com -all"),
          txt("mail._domainkey", DKIM_KEY),
          srv(
              "_grpc._tcp.gateway",
              SrvArgs.of(10, 60, 50051, "gateway"),
              SrvArgs.of(20, 0, 50051, "reranker")),
          srv("_prometheus._tcp.metrics", 0, 0, 9090, "metrics"),
          srv("_otlp._tcp.traces", 0, 0, 4317, "traces"),
          ptr("_services._dns-sd._udp", "_otlp._tcp.traces.ai.example.internal."),
          ptr("b._dns-sd._udp", "@"));

  private Records() {}
}
