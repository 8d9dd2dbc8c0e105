package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The JSON Schema of the example's zones, for editors: it allows what is read. */
class SchemaTest {
  private static final Path ZONES = Path.of("../examples/records-as-data/zones");
  private static final Pattern TYPE = Pattern.compile("\"const\": \"([A-Z]+)\"");

  @Test
  void hasTheValuesOfEveryTypeThatIsRead() throws IOException {
    String schema = Files.readString(ZONES.resolve("schema.json"));

    assertThat(TYPE.matcher(schema).results().map(SchemaTest::type))
        .containsExactly(Arrays.stream(RecordType.values()).map(Enum::name).toArray(String[]::new));
    assertThat(schema)
        .contains("\"type\": {", "\"ttl\": {", "\"value\": {", "\"values\": {", "\"octodns\": {");
  }

  @Test
  void isNamedByZonesThatAreRead() throws IOException {
    for (RecordSets zone : RecordSets.fromOctoDnsFolder(ZONES)) {
      assertThat(Files.readString(ZONES.resolve(zone.domain() + ".yaml")))
          .startsWith("# yaml-language-server: $schema=schema.json\n");
      assertThat(zone.leftOut()).isEmpty();
    }
  }

  private static String type(MatchResult found) {
    return found.group(1);
  }
}
