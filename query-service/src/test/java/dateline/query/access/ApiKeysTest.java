package dateline.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.ModerationMessage.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    // SHA-256 of "dl_anna_key", as sha256sum says it.
    private static final String HASH = "7d14f8f9db6aab12802518cafdc71e46b3d7820f0feeb1152b967371105eeead";

    private final ApiKeys keys = new ApiKeys(Optional.of("anna:moderator:" + HASH), false);

    @Test
    void knowsWhoHasAKeyByItsHash() {
        assertThat(keys.caller("Bearer dl_anna_key")).hasValue(new Caller("anna", Role.MODERATOR));
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
        assertThat(keys.caller(header)).isEmpty();
        assertThat(keys.caller(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna:boss:" + HASH, "anna:moderator:dl_anna_key", "an na:moderator:" + HASH})
    void refusesASettingThatIsNoneWithoutRepeatingIt(String setting) {
        assertThatThrownBy(() -> new ApiKeys(Optional.of(setting), false))
                .hasMessageContaining("DATELINE_API_KEYS")
                .hasMessageNotContaining("dl_anna_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "moderator", "admin"})
    void everyRoleMayRead(String role) {
        var required = new ApiKeys(Optional.of("anna:" + role + ":" + HASH), true);

        assertThat(required.mayRead("Bearer dl_anna_key")).isTrue();
        assertThat(required.mayRead("Bearer another")).isFalse();
        assertThat(required.mayRead(null)).isFalse();
    }

    @Test
    void anybodyMayReadWhereNoKeyIsRequired() {
        assertThat(keys.mayRead(null)).isTrue();
        assertThat(keys.mayRead("Bearer another")).isTrue();
    }

    @Test
    void doesNotStartIfKeysAreRequiredAndNobodyHasOne() {
        assertThatThrownBy(() -> new ApiKeys(Optional.empty(), true)).hasMessageContaining("nobody could read");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "127.9.9.9,true", "::1,true", "localhost,true", "0.0.0.0,false", "192.0.2.7,false"})
    void knowsWhichAddressesOnlyThisMachineReaches(String host, boolean alone) {
        assertThat(OpenDoor.isThisMachineAlone(host)).isEqualTo(alone);
    }
}
