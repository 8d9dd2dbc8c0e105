package io.github.privatezonesync.adopt.found;

import java.util.Map;
import java.util.Optional;

/** What makes a zone answer in a network, in the words of its cloud. */
public sealed interface ExistingAssociation {
  /**
   * Gives the network (on Google Cloud also a cluster), spelled as found.
   *
   * @return the id
   */
  String networkId();

  /**
   * Gives the id for {@code pulumi import}.
   *
   * @return the id; empty if the association is a part of its zone
   */
  Optional<String> importId();

  /**
   * Gives what becomes of it.
   *
   * @return the verdict
   */
  Verdict verdict();

  /**
   * Gives where it was found.
   *
   * @return the place
   */
  Origin origin();

  /**
   * A VPC of a hosted zone. No dump shows the VPC with which the zone was created.
   *
   * @param networkId the id of the VPC
   * @param region the region of the VPC
   * @param account the account that owns the VPC, if a dump shows it
   * @param importId {@code ZONE:VPC:REGION}
   * @param verdict what becomes of it
   * @param origin where it was found
   */
  record Vpc(
      String networkId,
      String region,
      Optional<String> account,
      Optional<String> importId,
      Verdict verdict,
      Origin origin)
      implements ExistingAssociation {}

  /**
   * A network that sees a managed zone, a part of the zone.
   *
   * @param networkId the URL as found
   * @param path {@code projects/PROJECT/global/networks/NETWORK}
   * @param verdict what becomes of it
   * @param origin where it was found
   */
  record GcpNetwork(String networkId, String path, Verdict verdict, Origin origin)
      implements ExistingAssociation {
    @Override
    public Optional<String> importId() {
      return Optional.empty();
    }
  }

  /**
   * A GKE cluster that sees a managed zone, a part of the zone.
   *
   * @param networkId the name of the cluster, {@code projects/../locations/../clusters/..}
   * @param verdict what becomes of it
   * @param origin where it was found
   */
  record GkeCluster(String networkId, Verdict verdict, Origin origin)
      implements ExistingAssociation {
    @Override
    public Optional<String> importId() {
      return Optional.empty();
    }
  }

  /**
   * A virtual network link.
   *
   * @param networkId the resource id of the virtual network, byte for byte as found
   * @param region the region of the virtual network, if a dump shows it
   * @param linkName the name of the link
   * @param registrationEnabled whether the machines of the network register themselves
   * @param tags the tags of the link
   * @param importId the resource id of the link, as found
   * @param verdict what becomes of it
   * @param origin where it was found
   */
  record VirtualNetworkLink(
      String networkId,
      Optional<String> region,
      String linkName,
      boolean registrationEnabled,
      Map<String, String> tags,
      Optional<String> importId,
      Verdict verdict,
      Origin origin)
      implements ExistingAssociation {
    /** Copies the tags. */
    public VirtualNetworkLink {
      tags = SortedCopy.of(tags);
    }
  }

  /**
   * The zone's view, which the resolver of a VCN asks: because it is attached, or because it is the
   * default view of the VCN.
   *
   * @param resolver the resolver
   * @param viewId the OCID of the view
   * @param verdict adoptable if the program can own the attachment, and for a default view; left
   *     out if the program can only offer the view to whoever owns the resolver
   * @param origin where it was found
   */
  record ViewAttachment(ExistingResolver resolver, String viewId, Verdict verdict, Origin origin)
      implements ExistingAssociation {
    /** The OCID of the VCN. */
    @Override
    public String networkId() {
      return resolver.vcnId();
    }

    @Override
    public Optional<String> importId() {
      return Optional.empty();
    }

    /**
     * Tells whether the view is asked because it is in the list of the resolver.
     *
     * @return false if it is only the default view of the VCN
     */
    public boolean isListed() {
      return resolver.attachedViews().contains(viewId);
    }

    /**
     * Gives the same attachment with another verdict.
     *
     * @param other the verdict
     * @return the attachment
     */
    public ViewAttachment withVerdict(Verdict other) {
      return new ViewAttachment(resolver, viewId, other, origin);
    }
  }
}
