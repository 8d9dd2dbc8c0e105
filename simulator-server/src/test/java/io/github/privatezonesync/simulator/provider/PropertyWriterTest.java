package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.protobuf.Struct;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertyWriterTest {
  @Test
  void writesAllNumbersAsTheOneKindOfTheWire() {
    Struct written = PropertyWriter.write(Map.of("i", 300, "l", 300L, "d", 300.0));

    assertThat(written.getFieldsMap().values())
        .allSatisfy(value -> assertThat(value.getNumberValue()).isEqualTo(300.0));
  }

  @Test
  void writesUnknownValuesAsTheSentinel() {
    Struct written = PropertyWriter.write(Map.of("l", List.of(Unknown.VALUE)));

    assertThat(written.getFieldsOrThrow("l").getListValue().getValues(0).getStringValue())
        .isEqualTo("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
  }

  @Test
  void writesNullAsNull() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("gone", null);

    assertThat(PropertyWriter.write(properties).getFieldsOrThrow("gone").hasNullValue()).isTrue();
  }

  @Test
  void refusesWhatIsNoPlainValue() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PropertyWriter.write(Map.of("x", Thread.State.NEW)))
        .withMessage("a property is of class java.lang.Thread$State, which is no plain value");
  }
}
