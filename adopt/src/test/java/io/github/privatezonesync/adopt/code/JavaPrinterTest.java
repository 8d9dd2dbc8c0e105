package io.github.privatezonesync.adopt.code;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaPrinterTest {
  private final JavaPrinter printer = new JavaPrinter();

  @Test
  void printsAndRunsTheSame() {
    Expression five = call(Duration.class, "ofSeconds", new Expression.Whole(5));

    assertThat(printer.print(five.then("multipliedBy", new Expression.Whole(2)), 0))
        .isEqualTo("Duration.ofSeconds(5).multipliedBy(2)");
    assertThat(printer.imports()).isEqualTo("import java.time.Duration;\n");
    assertThat(
            new Evaluation(Map.of())
                .value(Duration.class, five.then("multipliedBy", new Expression.Whole(2))))
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void namesRecordSetsAsTheDocumentsDo() {
    assertThat(printer.print(call(RecordSetArgs.class, "a", text("db"), text("10.0.0.7")), 0))
        .isEqualTo("a(\"db\", \"10.0.0.7\")");
    assertThat(printer.imports())
        .isEqualTo("import static io.github.privatezonesync.RecordSetArgs.a;\n\n");
  }

  @Test
  void breaksLongChains() {
    Expression list = new Expression.Call(List.class, "of", List.of(text("a".repeat(50))));

    assertThat(printer.print(list.then("contains", text("b".repeat(50))), 2))
        .isEqualTo(
            """
            List.of("%s")
                  .contains("%s")"""
                .formatted("a".repeat(50), "b".repeat(50)));
  }

  @Test
  void noTextEndsItsLiteral() {
    assertThat(JavaText.literal("\"; */ // \\u0022 \n\r\0\u2028\ud83d\ude00"))
        .isEqualTo("\"\\\"; */ // \\\\u0022 \\012\\015\\000\\u2028\\ud83d\\ude00\"");
  }
}
