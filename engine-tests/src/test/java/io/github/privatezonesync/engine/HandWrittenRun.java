package io.github.privatezonesync.engine;

import com.pulumi.Context;
import io.github.privatezonesync.engine.HandWrittenRow.Side;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What one edit of one stack did, as measured.
 *
 * @param up the update
 * @param operations the operations of the engine on the cloud
 * @param unanswered after how many calls the question that fared worst had no right answer
 * @param answers what the networks of the cloud are answered in the end
 */
record HandWrittenRun(CommandResult up, String operations, int unanswered, Set<String> answers) {
  private static final Map<String, DnsType> QUESTIONS =
      Map.of(
          "db.example.internal. A", DnsType.A,
          "db.example.internal. TXT", DnsType.TXT,
          "web.example.internal. A", DnsType.A,
          "www.example.internal. A", DnsType.A,
          "db.team.internal. A", DnsType.A);

  static HandWrittenRun of(PulumiCli cli, Path folder, HandWrittenRow.Edit edit, Side side) {
    SimulatedClouds clouds = Site.clouds();
    AtomicBoolean edited = new AtomicBoolean();
    Consumer<Context> program = ctx -> (edited.get() ? side.after() : side.before()).accept(ctx);
    try (Deployment deployment = Site.deploy(cli, folder, clouds, program)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      switch (edit.before()) {
        case REFRESH -> project.refresh().expectSuccess();
        case ANOTHER_TEAM -> OtherTeam.in(clouds).attach(Site.ASH);
        case NOTHING -> {}
      }
      Continuity continuity = new Continuity(clouds.snapshot());
      clouds.observe(continuity);
      edited.set(true);
      CommandResult up = project.up();
      return new HandWrittenRun(
          up,
          Operations.of(up, edit.provider()),
          continuity.gap(edit.provider()).unanswered(),
          answers(clouds.snapshot(), edit.provider()));
    }
  }

  /** The result, if these answers are wanted. */
  HandWrittenResult result(Set<String> wanted) {
    Set<String> kept = new TreeSet<>(wanted);
    kept.retainAll(answers);
    String refusal =
        up.diagnostics().stream().filter(m -> m.startsWith("error: ")).findFirst().orElse("");
    return new HandWrittenResult(
        up.succeeded() ? operations : "", refusal, unanswered, kept.size(), wanted.size());
  }

  private static Set<String> answers(Snapshot clouds, String provider) {
    Set<String> answers = new TreeSet<>();
    List<SimulatedNetwork> networks =
        clouds.networks().stream().filter(n -> n.provider().equals(provider)).toList();
    for (SimulatedNetwork network : networks) {
      QUESTIONS.forEach(
          (question, type) -> {
            Answer answer =
                clouds.resolve(
                    Client.of(network.id()),
                    DomainName.of(question.substring(0, question.indexOf(' '))),
                    type);
            if (answer.outcome() == Outcome.ANSWERED) {
              answers.add(network.name() + " " + question + " " + answer.data());
            }
          });
    }
    return answers;
  }
}
