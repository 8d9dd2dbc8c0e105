package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read.
 *
 * @param path the file as the user named it
 * @param text the text, without the mark of its byte order
 */
record SourceFile(Path path, String text) {
  /** The most bytes of one file. A zone of 10,000 record sets has about one million. */
  static final int MOST_BYTES = 16 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Optional<SourceFile> read(Path path, Findings findings) {
    Place place = Place.file(path.toString());
    if (!Files.isRegularFile(path)) {
      findings.add(place, Files.exists(path) ? "this is not a file" : "there is no such file");
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        findings.add(place, "the file has more than 16 MiB; split the zone");
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          new SourceFile(path, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      findings.add(place, "the file is not UTF-8 text; convert it");
    } catch (IOException e) {
      findings.add(place, "the file cannot be read; look at its permissions");
    }
    return Optional.empty();
  }

  /** A file whose text the user gives; a missing text is a problem. */
  static Optional<SourceFile> of(@Nullable String text, Path path, Findings findings) {
    if (text == null) {
      findings.add(Place.of("text"), NullArguments.COMPLAINT);
    }
    return Optional.ofNullable(text).map(given -> new SourceFile(path, given));
  }

  Place at(int line, int column) {
    return Place.file(path.toString(), line, column);
  }
}
