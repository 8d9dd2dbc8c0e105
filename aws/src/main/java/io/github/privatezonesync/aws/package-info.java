/**
 * Private hosted zones of Amazon Route 53.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.aws.AwsTarget} first.
 */
@NullMarked
package io.github.privatezonesync.aws;

import org.jspecify.annotations.NullMarked;
