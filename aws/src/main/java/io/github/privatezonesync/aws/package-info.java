/**
 * Private hosted zones of Amazon Route 53.
 *
 * <p>Read {@link io.github.privatezonesync.aws.AwsTarget} first.
 */
package io.github.privatezonesync.aws;
