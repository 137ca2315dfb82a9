package dateline.ingest.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.Seals;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks writers' addresses up. Each has a key of its own, drawn at random and locked with the master key; where the
 * address's key is destroyed, the address is gone, also from copies of the store that were made before.
 *
 * <p>AES-256 in GCM. The comment's id is bound to both, so that no address can be put under another comment.
 */
final class AddressVault {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] master;
    private final Seals hashes;

    /** @param master the key, as 64 hex digits (setting {@code DATELINE_ADDRESS_KEY}) */
    AddressVault(String master) {
        if (!master.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("DATELINE_ADDRESS_KEY must have 64 hex digits");
        }
        this.master = HexFormat.of().parseHex(master);
        this.hashes = new Seals(master);
    }

    /** The vault with this key; empty without one. */
    static Optional<AddressVault> of(Optional<String> master) {
        return master.filter(key -> !key.isBlank()).map(AddressVault::new);
    }

    /**
     * An address, locked up.
     *
     * @param key the address's own, locked with the master key
     * @param address locked with its own key
     */
    record Locked(byte[] key, byte[] address) {}

    Locked lock(String commentId, String address) {
        byte[] own = bytes(KEY_BYTES);
        return new Locked(encrypt(master, commentId, own), encrypt(own, commentId, address.getBytes(UTF_8)));
    }

    /** The address; only for who has to write to it. */
    String open(String commentId, Locked locked) {
        return new String(decrypt(decrypt(master, commentId, locked.key()), commentId, locked.address()), UTF_8);
    }

    /** The same for the same address, and no way back to it without the master key. */
    String hash(String address) {
        return hashes.seal("address", address.toLowerCase(Locale.ROOT));
    }

    private byte[] encrypt(byte[] key, String commentId, byte[] plain) {
        byte[] iv = bytes(IV_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, commentId, plain);
        byte[] both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
        return both;
    }

    private static byte[] decrypt(byte[] key, String commentId, byte[] both) {
        return cipher(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOf(both, IV_BYTES),
                commentId,
                Arrays.copyOfRange(both, IV_BYTES, both.length));
    }

    private static byte[] cipher(int mode, byte[] key, byte[] iv, String commentId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(commentId.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an address cannot be locked or opened: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
