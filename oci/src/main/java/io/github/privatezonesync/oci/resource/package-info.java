/**
 * Resources and functions of Pulumi's provider {@code oci}, as far as this library uses them: there
 * is no SDK of it on Maven Central.
 *
 * <p>Audience: internal. Tokens, names of properties and the properties that replace a resource are
 * those of <a href="https://github.com/pulumi/pulumi-oci/tree/v4.20.0/sdk/java">pulumi-oci
 * 4.20.0</a>, which bridges <a
 * href="https://github.com/oracle/terraform-provider-oci/tree/v8.23.0/internal/service/dns">terraform-provider-oci
 * 8.23.0</a>. The classes have no {@code @ResourceType}, so that they never stand in the way of an
 * SDK that a user has built.
 */
package io.github.privatezonesync.oci.resource;
