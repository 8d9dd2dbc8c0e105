package io.github.privatezonesync.simulator.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ports from the command line, 0 for any. */
final class PortConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new TypeConversionException(
          "'%s' is no port; ports are 0 to 65535, 0 for any".formatted(text));
    }
    return Integer.valueOf(text);
  }
}
