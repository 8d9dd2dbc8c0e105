package io.github.privatezonesync.simulator.state;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Simulated clouds in a JSON file.
 *
 * <p>The file is replaced as a whole after every change: whenever a process dies, what it leaves is
 * the state before the change or the state after it.
 */
public final class StateFile {
  /** As it was given, for people. */
  private final Path file;

  /** Where all links have led, so that one file has one lock, whatever it is called. */
  private final Path real;

  private StateFile(Path file) {
    this.file = file;
    this.real = real(file.toAbsolutePath());
  }

  private static Path real(Path absolute) {
    try {
      return absolute.toRealPath();
    } catch (NoSuchFileException missing) {
      return realIfItWereThere(absolute);
    } catch (IOException unreadable) {
      return absolute; // what is wrong with it shows as soon as it is read or written
    }
  }

  private static Path realIfItWereThere(Path absolute) {
    try {
      return Files.isSymbolicLink(absolute)
          ? real(absolute.resolveSibling(Files.readSymbolicLink(absolute)))
          : absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName());
    } catch (IOException noFolder) {
      return absolute;
    }
  }

  /**
   * A state file, which need not exist yet.
   *
   * @param file where it is; links to it are followed now and not again
   * @return the file
   */
  public static StateFile at(Path file) {
    return new StateFile(file);
  }

  /**
   * Reads Google Cloud, AWS, Azure and Oracle Cloud.
   *
   * @return the clouds of the file; fresh ones if there is no file
   * @throws DamagedStateException if it is no state file of this version; it is left as it is
   * @throws IOException if it cannot be read
   */
  public SimulatedClouds load() throws IOException {
    return load(SimulatedClouds.fresh());
  }

  /**
   * Reads clouds of your own.
   *
   * @param fresh the clouds where there is no file yet; else only their models count
   * @return the clouds of the file; {@code fresh} if there is no file
   * @throws DamagedStateException if it is no state file of this version and of these clouds; it is
   *     left as it is
   * @throws IOException if it cannot be read
   */
  public SimulatedClouds load(SimulatedClouds fresh) throws IOException {
    try (JsonReader json = new JsonReader(Files.newBufferedReader(real))) {
      return SimulatedClouds.from(read(json, fresh.snapshot()));
    } catch (NoSuchFileException e) {
      return fresh;
    } catch (FileSystemException e) {
      throw new IOException("state file '%s' cannot be read: %s".formatted(file, e), e);
    }
  }

  private Snapshot read(JsonReader json, Snapshot like) throws IOException {
    try {
      return StateJson.read(json, like);
    } catch (StateJson.OtherVersionException e) {
      throw new DamagedStateException("state file '%s' %s".formatted(file, e.getMessage()), e);
    } catch (MalformedJsonException
        | EOFException
        | CharacterCodingException
        | RuntimeException e) {
      throw new DamagedStateException(
          "state file '%s' is damaged at %s: %s; it was left as it is, move it away to start afresh"
              .formatted(file, Position.of(json), Position.reason(e)),
          e);
    }
  }

  /**
   * Keeps others from writing the file as long as this process runs or the lock is open.
   *
   * @return the lock, held beside the file, where links to it lead, in {@code FILE.lock}, which
   *     stays
   * @throws IOException if another process, or this one, has it, or if there is no such folder
   */
  public Closeable lock() throws IOException {
    Path beside = real.resolveSibling(real.getFileName() + ".lock");
    FileChannel channel;
    try {
      channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new IOException("state file '%s' cannot be written: %s".formatted(file, e), e);
    }
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this process has it
    }
    channel.close();
    throw new IOException(
        "state file '%s' is in use by another simulator; give each its own".formatted(file));
  }

  /**
   * Writes the clouds now and before every change from now on.
   *
   * <p>A change counts only once it is on disk: if it cannot be written, the operation fails and
   * the clouds stay as they were.
   *
   * @param clouds the clouds
   * @throws IOException if it cannot be written
   */
  public void keep(SimulatedClouds clouds) throws IOException {
    save(clouds.snapshot());
    clouds.observe(
        new CallObserver() {
          @Override
          public void changing(Snapshot next) {
            try {
              save(next);
            } catch (IOException e) {
              throw new UncheckedIOException(
                  e.getMessage() + "; nothing was changed, mend that and try again", e);
            }
          }
        });
  }

  /**
   * Writes the clouds, on disk when this returns.
   *
   * @param snapshot the clouds
   * @throws IOException if it cannot be written; then the file is what it was
   */
  public void save(Snapshot snapshot) throws IOException {
    byte[] json = StateJson.write(snapshot).getBytes(StandardCharsets.UTF_8);
    try {
      replace(json);
    } catch (IOException e) {
      throw new IOException("state file '%s' cannot be written: %s".formatted(file, e), e);
    }
  }

  private void replace(byte[] content) throws IOException {
    Path next = real.resolveSibling(real.getFileName() + ".next");
    try {
      write(next, content);
      Files.move(next, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(next); // half a file would take the room that is missing
      throw e;
    }
  }

  private static void write(Path next, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
