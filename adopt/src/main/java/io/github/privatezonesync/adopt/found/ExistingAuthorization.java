package io.github.privatezonesync.adopt.found;

/**
 * An authorization for a VPC of another account to associate itself (AWS). Its absence proves
 * nothing: it may be deleted once the association exists.
 *
 * @param vpcId the VPC
 * @param region the region of the VPC
 * @param importId {@code ZONE:VPC}
 * @param origin where it was found
 */
public record ExistingAuthorization(String vpcId, String region, String importId, Origin origin) {}
