package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one run of the program left.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record ProgramRun(int code, String out, String err) {
  /** Runs a command that ends by itself. */
  static ProgramRun of(String... arguments) {
    return of(
        new Lifetime() {
          @Override
          public void spend() {}

          @Override
          public void close() {}
        },
        arguments);
  }

  static ProgramRun of(Lifetime lifetime, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            SimulatedClouds.fresh(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            lifetime,
            arguments);
    return new ProgramRun(code, out.toString(), err.toString());
  }
}
