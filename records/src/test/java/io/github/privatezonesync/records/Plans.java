package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Plans of record sets, and files for tests. */
final class Plans {
  static final String DOMAIN = "corp.internal";

  private Plans() {}

  static PrivateZoneSyncArgs.Builder args(String domain, String... targets) {
    PrivateZoneSyncArgs.Builder args = PrivateZoneSyncArgs.builder().domain(domain);
    for (String target : targets) {
      args.targets(new AnyTarget(target));
    }
    return args;
  }

  static SyncPlan plan(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.of(new Identity("shop", "prod", "dns"), args.build().declaration());
  }

  static SyncPlan plan(String domain, List<RecordSetArgs> records) {
    return plan(args(domain, "any").records(records));
  }

  /** The record sets of a plan, a line for each value. */
  static List<String> lines(SyncPlan plan) {
    List<String> lines = new ArrayList<>();
    for (RecordSet set : plan.recordSets()) {
      for (RecordData data : set.knownData()) {
        lines.add(
            "%s %d %s %s"
                .formatted(set.name(), set.ttl().seconds(), set.type(), data.presentation()));
      }
    }
    return lines;
  }

  static List<String> lines(RecordSets zone) {
    return lines(plan(zone.domain(), zone.args()));
  }

  static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message of the problems, in which the folder of the test is left out. */
  static String message(Path folder, ThrowingCallable read) {
    InvalidDeclarationException thrown =
        catchThrowableOfType(InvalidDeclarationException.class, read);
    return thrown == null ? "nothing is wrong" : thrown.getMessage().replace(folder + "/", "");
  }
}
