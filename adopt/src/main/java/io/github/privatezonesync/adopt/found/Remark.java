package io.github.privatezonesync.adopt.found;

/**
 * What a reader of the report should know: something unproven, unusual or not shown by a dump.
 *
 * @param origin what it is about
 * @param sentence the remark, without a full stop; may quote foreign text
 */
public record Remark(Origin origin, String sentence) {}
