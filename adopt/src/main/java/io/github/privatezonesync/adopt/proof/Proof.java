package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the takeover does to simulated clouds that hold what exists.
 *
 * @param answers how many answers were compared
 * @param different the answers that differ
 * @param changes what the first update does
 * @param missing what the simulated clouds did not take, so that nothing is proven about it
 */
public record Proof(
    int answers, List<DifferentAnswer> different, List<Change> changes, List<String> missing) {
  /** Copies the lists. */
  public Proof {
    different = List.copyOf(different);
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
  }

  /**
   * Takes a program's zones over in simulated clouds.
   *
   * @param stack the program
   * @param entries what it declares
   * @return the proof
   */
  public static Proof of(AdoptedStack stack, Entries entries) {
    DumpClouds dump = DumpClouds.of(stack.inventory());
    Snapshot before = dump.clouds().snapshot();
    List<Change> changes = Takeover.of(entries, dump);
    Snapshot after = dump.clouds().snapshot();
    List<DifferentAnswer> different = new ArrayList<>();
    int answers = 0;
    Set<Parity.Question> questions = questions(before);
    questions.addAll(questions(after));
    for (SimulatedNetwork network : before.networks()) {
      for (Client client : before.clients(network)) {
        View then = before.view(client);
        View now = after.view(client);
        for (Parity.Question question : questions) {
          answers++;
          Answer was = then.resolve(question.name(), question.type());
          Answer is = now.resolve(question.name(), question.type());
          if (!was.equals(is)) {
            different.add(new DifferentAnswer(before.label(client), was.toString(), is.toString()));
          }
        }
      }
    }
    return new Proof(answers, different, changes, dump.missing());
  }

  private static Set<Parity.Question> questions(Snapshot clouds) {
    Set<Parity.Question> questions = new TreeSet<>();
    for (SimulatedZone zone : clouds.zones()) {
      zone.data()
          .entries()
          .forEach(set -> questions.add(new Parity.Question(set.name(), set.type())));
    }
    return questions;
  }

  /**
   * Tells whether the takeover changes no answer, and creates, replaces and deletes nothing but
   * what leaves every answer as it is.
   *
   * @return false if an answer differs, or a resource would be replaced or could not be taken over
   */
  public boolean holds() {
    return different.isEmpty()
        && changes.stream()
            .noneMatch(
                change ->
                    change.kind() == Change.Kind.REPLACED || change.kind() == Change.Kind.FAILED);
  }

  /** For example {@code 0 of 120 answers differ}. */
  @Override
  public String toString() {
    return "%d of %d answers differ".formatted(different.size(), answers);
  }
}
