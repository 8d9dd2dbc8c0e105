package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.GivenNetwork;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Networks from the command line. */
final class NetworkConverter implements ITypeConverter<GivenNetwork> {
  @Override
  public GivenNetwork convert(String text) {
    try {
      return GivenNetwork.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
