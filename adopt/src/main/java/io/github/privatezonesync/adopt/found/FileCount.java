package io.github.privatezonesync.adopt.found;

/**
 * How many things a file has, counted in its raw JSON.
 *
 * @param file the file
 * @param kind what the file is, such as {@code aws route53 list-resource-record-sets}
 * @param recordSets the record sets in it
 * @param associations the associations in it
 */
public record FileCount(String file, String kind, int recordSets, int associations) {}
