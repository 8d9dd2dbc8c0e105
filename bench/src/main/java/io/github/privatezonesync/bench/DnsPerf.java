package io.github.privatezonesync.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nominum's program that asks a server as fast as it answers.
 *
 * @param program where it is
 * @param questions a file with a name and type in each line
 */
record DnsPerf(Path program, Path questions) {
  private static final String SECONDS = "5";
  private static final Pattern RATE = Pattern.compile("Queries per second:\\s+([0-9.]+)");
  private static final Pattern ALL_ANSWERED =
      Pattern.compile("Response codes:\\s+NOERROR [0-9]+ \\(100.00%\\)");

  double answersPerSecond(InetSocketAddress server) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-s",
                server.getAddress().getHostAddress(),
                "-p",
                Integer.toString(server.getPort()),
                "-d",
                questions.toString(),
                "-l",
                SECONDS)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(output);
    if (process.waitFor() != 0 || !rate.find() || !ALL_ANSWERED.matcher(output).find()) {
      throw new IOException("dnsperf failed or was not answered:\n" + output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
