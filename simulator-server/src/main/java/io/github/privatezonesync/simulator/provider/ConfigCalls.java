package io.github.privatezonesync.simulator.provider;

import io.github.privatezonesync.simulator.SimulatedClouds;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;

/** The requests about the configuration of a provider. */
final class ConfigCalls {
  private final SimulatedClouds clouds;
  private final String packageName;

  ConfigCalls(SimulatedClouds clouds, String packageName) {
    this.clouds = clouds;
    this.packageName = packageName;
  }

  CheckResponse check(CheckRequest request) {
    PropertyReader.preview("CheckConfig").read(request.getNews());
    return CheckResponse.newBuilder().setInputs(request.getNews()).build();
  }

  /** Another configuration never replaces the resources of a provider. */
  DiffResponse diff(DiffRequest request) {
    PropertyReader reader = PropertyReader.preview("DiffConfig");
    Map<String, Object> before =
        reader.read(request.hasOldInputs() ? request.getOldInputs() : request.getOlds());
    Map<String, Object> now = reader.read(request.getNews());
    TreeSet<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(key -> Objects.equals(before.get(key), now.get(key)));
    return DiffResponse.newBuilder()
        .setChanges(changed.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
        .addAllDiffs(changed)
        .build();
  }

  /** Previews are supported; secrets, resources and outputs as values of their own are not. */
  ConfigureResponse configure(ConfigureRequest request) {
    Map<String, Object> config = PropertyReader.known("Configure").read(request.getArgs());
    Session.current().configure(clouds.provider(packageName, config));
    return ConfigureResponse.newBuilder().setSupportsPreview(true).build();
  }
}
