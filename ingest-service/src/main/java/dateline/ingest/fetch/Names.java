package dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who knows the addresses of a name. */
@FunctionalInterface
public interface Names {

    InetAddress[] of(String host) throws UnknownHostException;
}
