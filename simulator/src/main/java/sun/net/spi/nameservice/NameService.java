package sun.net.spi.nameservice;

/** What {@code org.xbill.DNS.spi.DNSJavaNameService} implements. */
public interface NameService {}
