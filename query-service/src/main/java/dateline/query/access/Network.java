package dateline.query.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where somebody comes from whom no key names: an address, or, of the sixth version, what a household or an office shares. */
public final class Network {

    private static final int SIXTH_VERSION_BYTES = 16;

    private Network() {}

    /**
     * The same for all of one network.
     *
     * @param address in figures
     */
    public static String of(String address) {
        try {
            // Written in figures, so that nobody is asked for it.
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == SIXTH_VERSION_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, SIXTH_VERSION_BYTES / 2)
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
