package io.github.privatezonesync.adopt.found;

import java.util.Optional;

/**
 * What Terraform still owns.
 *
 * @param address the address with its instance, such as {@code
 *     module.dns.aws_route53_record.this["db"]}
 * @param type the type, such as {@code aws_route53_record}
 * @param id the id in the state: that of {@code pulumi import}, on Azure up to its spelling
 * @param provider the provider with its alias, as the raw state has it; empty in {@code show -json}
 * @param origin where it was found
 */
public record TerraformResource(
    String address, String type, String id, Optional<String> provider, Origin origin) {}
