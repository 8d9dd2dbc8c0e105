package consumer

import com.pulumi.Context
import com.pulumi.gcp.compute.Network
import io.github.privatezonesync.MxArgs
import io.github.privatezonesync.PrivateZoneSync
import io.github.privatezonesync.PrivateZoneSyncArgs
import io.github.privatezonesync.RecordSetArgs
import io.github.privatezonesync.RegionalEndpoint
import io.github.privatezonesync.RegionalService
import io.github.privatezonesync.Values
import io.github.privatezonesync.gcp.GcpNetwork
import io.github.privatezonesync.gcp.GcpTarget
import io.github.privatezonesync.problem.InvalidDeclarationException
import io.github.privatezonesync.routing.Routing
import java.time.Duration

/** The public API from Kotlin: no name needs back quotes, and nothing is a platform type. */
object KotlinStack {
  fun define(ctx: Context) {
    val hub = Network("hub")
    val dns =
      PrivateZoneSync(
        "internal",
        PrivateZoneSyncArgs.builder()
          .domain("example.internal")
          .ttl(Duration.ofMinutes(1))
          .targets(
            GcpTarget.builder()
              .network(GcpNetwork.of("hub", hub.selfLink()).regions("europe-west4", "us-east1"))
              .build()
          )
          .records(
            RecordSetArgs.a("db", listOf("10.0.4.7", "10.0.4.8")),
            RecordSetArgs.a("mixed", Values.of("10.0.4.9").and(hub.gatewayIpv4())),
            RecordSetArgs.mx("@", MxArgs.of(10, "mail")).except("gcp"),
          )
          .services(
            RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east1").ipv4("10.0.1.10"))
              .endpoint(RegionalEndpoint.at("plant", 48.1, 11.6).ipv4("10.0.2.10"))
              .routing(Routing.nearest().preferSameCloud().otherwise("plant"))
          )
          .build(),
      )
    ctx.export("zones", dns.zones())
    val zones: List<String> = dns.plan().zones().map { it.key() }
    println(zones.joinToString())
  }

  /** What a program for tools may look at. */
  fun placesOf(invalid: InvalidDeclarationException): List<String> =
    invalid.problems().map { it.place().toString() + " " + it.what().waysOut() }
}
