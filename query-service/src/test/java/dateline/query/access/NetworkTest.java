package dateline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void countsAnAddressByItselfAndALongOneByItsNetwork() {
        assertThat(Network.of("192.0.2.7")).isNotEqualTo(Network.of("192.0.2.8"));
        assertThat(Network.of("2001:db8:0:1::7")).isEqualTo(Network.of("2001:db8:0:1:ffff::8"));
        assertThat(Network.of("2001:db8:0:1::7")).isNotEqualTo(Network.of("2001:db8:0:2::7"));
        assertThat(Network.of("::ffff:192.0.2.7")).isNotEqualTo(Network.of("::ffff:192.0.2.8"));
    }
}
