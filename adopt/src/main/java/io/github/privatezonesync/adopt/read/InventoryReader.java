package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.aws.AwsReader;
import io.github.privatezonesync.adopt.azure.AzureReader;
import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.DataFile;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.gcp.GcpReader;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.MalformedJsonException;
import io.github.privatezonesync.adopt.oci.OciReader;
import io.github.privatezonesync.adopt.terraform.TerraformReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the clouds' commands printed, in any mix: each file is recognised by what is in it.
 *
 * <p>Whatever is wrong with any file is reported at once, and then there is no inventory.
 */
public final class InventoryReader {
  private final ReadingProblems problems = new ReadingProblems();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<DataFile> dataFiles = new ArrayList<>();
  private final List<FileCount> counts = new ArrayList<>();
  private final Map<CloudReader, List<Document>> documents = new LinkedHashMap<>();

  private InventoryReader() {
    List.of(
            new AwsReader(),
            new GcpReader(),
            new AzureReader(),
            new OciReader(),
            new TerraformReader())
        .forEach(reader -> documents.put(reader, new ArrayList<>()));
  }

  /**
   * Reads files.
   *
   * @param files the files
   * @return what they show
   * @throws UnreadableInputException if a file is partial, unknown, contradicts another one or is
   *     of a public zone, or if a count in the raw JSON differs from what was understood
   */
  public static Inventory read(List<InputFile> files) {
    return new InventoryReader().inventory(files);
  }

  private Inventory inventory(List<InputFile> files) {
    files.forEach(this::take);
    List<Drafts> drafts = new ArrayList<>();
    documents.forEach((reader, own) -> drafts.add(reader.read(own, problems)));
    Counts.check(counts, drafts, problems);
    drafts.forEach(draft -> remarks.addAll(draft.remarks()));
    ZoneAssembly assembly = new ZoneAssembly(drafts, problems, remarks);
    Inventory inventory =
        new Inventory(
            assembly.zones(),
            dataFiles,
            drafts.stream().flatMap(draft -> draft.terraform().stream()).toList(),
            remarks,
            counts);
    if (!problems.lines().isEmpty()) {
      throw new UnreadableInputException(problems.lines());
    }
    return inventory;
  }

  private void take(InputFile file) {
    if (file.text().isBlank()) {
      remarks.add(
          new Remark(
              new Origin(file.name(), "$"),
              "is empty, as an empty list of OCI is; after any other command it means that"
                  + " the command failed"));
      return;
    }
    char first = file.text().stripLeading().charAt(0);
    if (first != '{' && first != '[') {
      DataFiles.read(file, problems).ifPresent(dataFiles::add);
      return;
    }
    try {
      recognise(file, JsonNode.parse(file.name(), file.text()));
    } catch (MalformedJsonException e) {
      problems.add(file.name(), e.complaint());
    }
  }

  private void recognise(InputFile file, JsonNode root) {
    if (root.isArray() && root.elements().isEmpty()) {
      remarks.add(new Remark(root.origin(), "is an empty list"));
      return;
    }
    for (CloudReader reader : documents.keySet()) {
      Optional<DumpKind> kind = reader.recognise(root);
      if (kind.isPresent()) {
        add(reader, file, new Document(root, kind.get()));
        return;
      }
    }
    problems.add(file.name(), Misfits.hint(root));
  }

  private void add(CloudReader reader, InputFile file, Document document) {
    DumpKind kind = document.kind();
    documents.computeIfAbsent(reader, any -> new ArrayList<>()).add(document);
    counts.add(
        new FileCount(
            file.name(),
            kind.command(),
            kind.recordSets().in(file.text()),
            kind.associations().in(file.text())));
  }
}
