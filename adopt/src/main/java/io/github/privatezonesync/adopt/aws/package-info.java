/**
 * Reads what {@code aws route53} and its neighbours print.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.aws.AwsReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.aws;

import org.jspecify.annotations.NullMarked;
