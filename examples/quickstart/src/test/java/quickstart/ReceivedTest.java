package quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedTest {
  private static final SyncPlan PLAN =
      SyncPlan.of(
          new Identity("quickstart", "dev", "ai"),
          PrivateZoneSyncArgs.builder()
              .domain("ai.example.internal")
              .targets(
                  GcpTarget.builder()
                      .network(GcpNetwork.of("hub", "projects/p/global/networks/hub"))
                      .zoneName("ai")
                      .build())
              .records(RecordSetArgs.a("db", "10.0.0.1"))
              .build()
              .declaration());
  private static final Received ZONE =
      new Received("gcp:dns/managedZone:ManagedZone", "ai/gcp/zone", Map.of("name", "ai"));
  private static final Received RECORD_SET =
      new Received(
          "gcp:dns/recordSet:RecordSet",
          "ai/gcp/record/db",
          Map.of("name", "db.ai.example.internal."));

  @Test
  void findsNoDifferenceWhereAllWasReceived() {
    assertEquals(List.of(), Received.differences(PLAN, List.of(RECORD_SET, ZONE)));
  }

  @Test
  void findsWhatIsMissingWhatIsTooMuchAndWhatHasAnotherName() {
    Received other = new Received("gcp:dns/recordSet:RecordSet", "ai/gcp/record/x", Map.of());
    Received renamed = new Received(ZONE.type(), ZONE.name(), Map.of("name", "other"));

    assertEquals(
        List.of(
            "not planned: gcp:dns/recordSet:RecordSet ai/gcp/record/x",
            "named otherwise than ai: gcp:dns/managedZone:ManagedZone ai/gcp/zone",
            "not received: gcp:dns/recordSet:RecordSet ai/gcp/record/db"),
        Received.differences(PLAN, List.of(other, renamed)));
  }
}
