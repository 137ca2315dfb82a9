package dateline.ingest.comment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressVaultTest {

    private static final String ADDRESS = "ines@post.example";

    private final AddressVault vault = new AddressVault("0123456789abcdef".repeat(4));
    private final AddressVault other = new AddressVault("fedcba9876543210".repeat(4));

    @Test
    void opensWhatItLocked() {
        assertThat(vault.open("c1", vault.lock("c1", ADDRESS))).isEqualTo(ADDRESS);
    }

    @Test
    void opensNothingUnderAnotherCommentOrWithAnotherKey() {
        var locked = vault.lock("c1", ADDRESS);

        assertThatThrownBy(() -> vault.open("c2", locked)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.open("c1", locked)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsNothingOfAnAddressAndLocksItOtherwiseEachTime() {
        var locked = vault.lock("c1", ADDRESS);

        assertThat(new String(locked.address(), ISO_8859_1)).doesNotContain("ines", "post");
        assertThat(vault.lock("c1", ADDRESS).address()).isNotEqualTo(locked.address());
    }

    @Test
    void hashesAnAddressTheSameWhateverItsCaseAndOtherwiseUnderAnotherKey() {
        assertThat(vault.hash("Ines@post.example"))
                .isEqualTo(vault.hash(ADDRESS))
                .isNotEqualTo(other.hash(ADDRESS));
        assertThat(vault.hash(ADDRESS)).matches("[0-9A-Za-z_-]{43}");
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> new AddressVault("too short")).hasMessageContaining("64 hex digits");
    }
}
