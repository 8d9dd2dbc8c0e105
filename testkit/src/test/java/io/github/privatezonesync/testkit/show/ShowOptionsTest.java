package io.github.privatezonesync.testkit.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShowOptionsTest {
  @Test
  void hasDefaultsForEverythingExceptTheStack() {
    ShowOptions options = ShowOptions.parse("my.App");

    assertThat(options.stackClass()).isEqualTo("my.App");
    assertThat(options.stack()).isEqualTo("dev");
    assertThat(options.project()).isEmpty();
    assertThat(options.config()).isEmpty();
    assertThat(options.networks()).isEmpty();
    assertThat(options.given()).isEmpty();
    assertThat(options.stackOutputs()).isEmpty();
    assertThat(options.serve()).isFalse();
    assertThat(options.dnsPort()).isZero();
    assertThat(options.help()).isFalse();
  }

  @Test
  void takesValuesBehindOptionsAndWithinThem() {
    ShowOptions options =
        ShowOptions.parse(
            "--config",
            "size=a=b",
            "--config=aws:region=eu-west-1",
            "my.App",
            "--serve",
            "--dns-port=5300",
            "--given",
            "my.Hub",
            "--given=my.Spoke");

    assertThat(options.config())
        .containsExactly(entry("size", "a=b"), entry("aws:region", "eu-west-1"));
    assertThat(options.given()).containsExactly("my.Hub", "my.Spoke");
    assertThat(options.serve()).isTrue();
    assertThat(options.dnsPort()).isEqualTo(5300);
  }

  @Test
  void takesASwitchThatIsSaidToBeOnOrOff() {
    assertThat(ShowOptions.parse("--serve=true").serve()).isTrue();
    assertThat(ShowOptions.parse("--serve=false").serve()).isFalse();
    refuses("option '--serve' is true or false, and not 'yes'", "--serve=yes");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses("there is no option '--port'; --help lists the options", "my.App", "--port=1");
    refuses("option '--stack' has no value", "my.App", "--stack");
    refuses("option '--stack' is given twice", "--stack=a", "--stack", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShowOptions.parse("my.App", "my.Hub").stackClass())
        .withMessage("there are 2 stacks, 'my.App', 'my.Hub'; name the others with --given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShowOptions.parse("--config", "size").config())
        .withMessage("--config 'size' is no pair; it is given as KEY=VALUE");
    for (String port : new String[] {"dns", "-1", "65536", "123456"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ShowOptions.parse("--dns-port", port).dnsPort())
          .withMessage("'%s' is no port; ports are 0 to 65535, 0 for any".formatted(port));
    }
  }

  private static void refuses(String complaint, String... arguments) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShowOptions.parse(arguments))
        .withMessage(complaint);
  }

  @Test
  void explainsEveryOptionItTakes() {
    StringWriter out = new StringWriter();

    assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), "--help")).isZero();

    assertThat(Pattern.compile("(?m)^  (?:-h, )?(--[a-z-]+)").matcher(out.toString()).results())
        .extracting(option -> option.group(1))
        .containsExactly(
            "--config",
            "--project",
            "--stack",
            "--network",
            "--given",
            "--stack-output",
            "--serve",
            "--dns-port",
            "--help")
        .allSatisfy(option -> ShowOptions.parse(option + "=false"));
  }
}
