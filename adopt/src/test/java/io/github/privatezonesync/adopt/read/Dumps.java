package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The dumps among the resources of the tests, in the form of the clouds' own commands. */
public final class Dumps {
  private final List<InputFile> files = new ArrayList<>();

  private Dumps() {}

  /** Those files of a folder. */
  public static Dumps of(String folder, String... files) {
    Dumps dumps = new Dumps();
    for (String file : files) {
      dumps.files.add(load(folder + "/" + file + ".json"));
    }
    return dumps;
  }

  public static Dumps text(String name, String text) {
    return new Dumps().and(name, text);
  }

  public Dumps and(String name, String text) {
    files.add(new InputFile(name, text));
    return this;
  }

  /** The same with a text replaced in each file that has it. */
  public Dumps with(String old, String replacement) {
    if (files.stream().noneMatch(file -> file.text().contains(old))) {
      throw new IllegalArgumentException("no dump has " + old);
    }
    files.replaceAll(file -> new InputFile(file.name(), file.text().replace(old, replacement)));
    return this;
  }

  public Dumps and(Dumps other) {
    files.addAll(other.files);
    return this;
  }

  List<InputFile> files() {
    return files;
  }

  public Inventory read() {
    return InventoryReader.read(files);
  }

  /** What is wrong with the files. */
  public List<String> problems() {
    try {
      Inventory unused = read();
      return List.of();
    } catch (UnreadableInputException e) {
      return e.problems();
    }
  }

  /** What is in one of them. */
  public static String content(String folder, String file) {
    return load(folder + "/" + file + ".json").text();
  }

  private static InputFile load(String name) {
    try (InputStream stream = Dumps.class.getResourceAsStream("/dumps/" + name)) {
      return new InputFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Stream<String> setsOf(ExistingZone zone) {
    return InventoryText.sets(zone);
  }

  /** All sets of the only zone, a line each. */
  public Stream<String> sets() {
    return InventoryText.sets(read().zones().get(0));
  }
}
