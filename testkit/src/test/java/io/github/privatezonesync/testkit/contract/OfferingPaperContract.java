package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.Optional;

/** The suite for targets that offer their zones to the owners of networks. */
abstract class OfferingPaperContract extends PaperContract {
  @Override
  protected void attach(OfferSpec offer) {
    PaperArgs args = new PaperArgs();
    args.network = offer.networkId();
    args.zone = offer.offer();
    CustomResource unused =
        new CustomResource(OfferingPaperTarget.READER, offer.name(), args, offer.options());
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    CloudReading reading = super.read(stack);
    return new CloudReading(
        reading.zones().stream()
            .map(
                zone ->
                    new ReadZone(
                        zone.resource(),
                        zone.explicitlyPrivate(),
                        zone.dnsName(),
                        zone.physicalName(),
                        Optional.empty()))
            .toList(),
        stack.resources(OfferingPaperTarget.READER).stream()
            .map(
                reader ->
                    ReadAssociation.offered(
                        reader.inputs().text("network"), reader, reader.inputs().text("zone")))
            .toList(),
        reading.authorizations(),
        reading.recordSets());
  }
}
