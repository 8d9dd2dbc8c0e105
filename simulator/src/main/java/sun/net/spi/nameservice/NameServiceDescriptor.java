package sun.net.spi.nameservice;

/** What {@code org.xbill.DNS.spi.DNSJavaNameServiceDescriptor} implements. */
public interface NameServiceDescriptor {}
