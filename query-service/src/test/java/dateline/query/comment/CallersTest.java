package dateline.query.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.access.ApiKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallersTest {

    // SHA-256 of "dl_anna_key", as sha256sum says it.
    private static final String HASH = "7d14f8f9db6aab12802518cafdc71e46b3d7820f0feeb1152b967371105eeead";
    private static final String SECRET = "a secret of more than thirty-two letters";

    private final Callers callers = callers(false);

    private static Callers callers(boolean keysRequired) {
        return new Callers(new ApiKeys(Optional.of("anna:moderator:" + HASH), keysRequired), Optional.of(SECRET));
    }

    @Test
    void letsAnybodyReadUnlessKeysAreRequiredAndTheWriterAlways() {
        String token = callers.seals().seal("status", "c1");

        assertThat(callers.comesAsWriter(null, "c1")).isFalse();
        assertThat(callers(true).comesAsWriter("Bearer " + token, "c1")).isTrue();
        assertThat(callers(true).comesAsWriter("Bearer dl_anna_key", "c1")).isFalse();
        assertThatThrownBy(() -> callers(true).comesAsWriter(null, "c1")).hasMessageContaining("API key");
        assertThatThrownBy(() -> callers(true).comesAsWriter("Bearer " + token, "c2"))
                .hasMessageContaining("API key");
    }

    @Test
    void aLinkOpensOneCommentAndNoOther() {
        String token = callers.seals().seal("status", "c1");

        assertThat(callers.isWriter("Bearer " + token, "c1")).isTrue();
        assertThat(callers.isWriter("Bearer " + token, "c2")).isFalse();
        assertThat(callers.isWriter(null, "c1")).isFalse();
    }

    @Test
    void aHouseholdIsOneReaderHoweverManyAddressesItHas() {
        String one = callers.reader("2001:db8:1:2:3:4:5:6");

        assertThat(callers.reader("2001:db8:1:2:ffff::1")).isEqualTo(one);
        assertThat(callers.reader("2001:db8:1:3::1")).isNotEqualTo(one);
        assertThat(callers.reader("192.0.2.7")).isNotEqualTo(callers.reader("192.0.2.8"));
    }

    @Test
    void namesAReaderTheSameAndWithoutTheirAddress() {
        assertThat(callers.reader("192.0.2.7"))
                .isEqualTo(callers.reader("192.0.2.7"))
                .isNotEqualTo(callers.reader("192.0.2.8"))
                .doesNotContain("192");
    }
}
