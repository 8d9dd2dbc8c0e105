/**
 * Two interfaces that Java had up to version 8, as dnsjava still implements them.
 *
 * <p>Nothing here uses them. When Pulumi's SDK deserializes a reference to a resource it loads
 * every class on the class path, and gives up at the first that lacks a supertype.
 */
package sun.net.spi.nameservice;
