package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.provider.ProviderServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A Pulumi project that deploys into simulated clouds, with everything that takes. */
public final class Deployment implements AutoCloseable {
  private final SimulatedClouds clouds;
  private final ProviderServer providers;
  private final LanguageHost host;
  private final PulumiProject project;

  private Deployment(
      SimulatedClouds clouds, ProviderServer providers, LanguageHost host, PulumiProject project) {
    this.clouds = clouds;
    this.providers = providers;
    this.host = host;
    this.project = project;
  }

  /**
   * Makes a project with its stack; nothing is deployed yet.
   *
   * @param cli the command line
   * @param folder an empty folder, for the project and its state
   * @param projectFile the text of {@code Pulumi.yaml}
   * @param config the configuration of the stack by key
   * @param clouds where it deploys to
   * @param program what it deploys
   * @return the deployment
   */
  public static Deployment start(
      PulumiCli cli,
      Path folder,
      String projectFile,
      Map<String, String> config,
      SimulatedClouds clouds,
      Program program) {
    ProviderServer providers = serve(clouds);
    LanguageHost host = LanguageHost.of(program);
    return new Deployment(
        clouds,
        providers,
        host,
        PulumiProject.create(cli, folder, projectFile, config, host, providers.ports()));
  }

  private static ProviderServer serve(SimulatedClouds clouds) {
    try {
      return ProviderServer.start(clouds, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where it deploys to.
   *
   * @return the clouds
   */
  public SimulatedClouds clouds() {
    return clouds;
  }

  /**
   * The project.
   *
   * @return the project with its stack
   */
  public PulumiProject project() {
    return project;
  }

  @Override
  public void close() {
    project.kill();
    host.close();
    providers.close();
  }
}
