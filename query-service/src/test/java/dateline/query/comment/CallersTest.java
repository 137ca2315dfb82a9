package dateline.query.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.ModerationMessage.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

    // SHA-256 of "dl_anna_key", as sha256sum says it.
    private static final String HASH = "7d14f8f9db6aab12802518cafdc71e46b3d7820f0feeb1152b967371105eeead";
    private static final String SECRET = "a secret of more than thirty-two letters";

    private final Callers callers = new Callers(Optional.of("anna:moderator:" + HASH), Optional.of(SECRET));

    @Test
    void knowsWhoHasAKeyByItsHash() {
        assertThat(callers.caller("Bearer dl_anna_key")).hasValue(new Callers.Caller("anna", Role.MODERATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dl_anna_key",
                "Basic dl_anna_key",
                "Bearer",
                "Bearer ",
                "Bearer dl_anna_Key",
                "Bearer " + HASH
            })
    void knowsNobodyByAnythingElse(String header) {
        assertThat(callers.caller(header)).isEmpty();
        assertThat(callers.caller(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna:boss:" + HASH, "anna:moderator:dl_anna_key", "an na:moderator:" + HASH})
    void refusesASettingThatIsNoneWithoutRepeatingIt(String setting) {
        assertThatThrownBy(() -> new Callers(Optional.of(setting), Optional.of(SECRET)))
                .hasMessageContaining("DATELINE_API_KEYS")
                .hasMessageNotContaining("dl_anna_key");
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
