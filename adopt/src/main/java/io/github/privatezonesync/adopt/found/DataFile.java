package io.github.privatezonesync.adopt.found;

import io.github.privatezonesync.records.RecordSets;

/**
 * A zone file or octoDNS YAML: record sets as somebody wrote them down. It says nothing of a cloud,
 * its zones and networks.
 *
 * @param file the file
 * @param sets the record sets, and what the file has beside them
 */
public record DataFile(String file, RecordSets sets) {}
