package io.github.privatezonesync.adopt.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportFileTest {
  @Test
  void aProviderHasTheDefaultsOfTheSdkToo() {
    String file =
        AdoptionFolder.of(
                DumpFiles.inventory("accounts/aws"), new StackNames("names", "prod", Map.of()))
            .files()
            .get("import.json");

    assertThat(file)
        .contains("pulumi:providers:aws", "\"skipRegionValidation\": \"true\"", "222222222222");
  }
}
