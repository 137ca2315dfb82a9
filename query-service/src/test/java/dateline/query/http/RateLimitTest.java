package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void countsAnAddressByItselfAndALongOneByItsNetwork() {
        assertThat(RateLimit.network("192.0.2.7")).isNotEqualTo(RateLimit.network("192.0.2.8"));
        assertThat(RateLimit.network("2001:db8:0:1::7")).isEqualTo(RateLimit.network("2001:db8:0:1:ffff::8"));
        assertThat(RateLimit.network("2001:db8:0:1::7")).isNotEqualTo(RateLimit.network("2001:db8:0:2::7"));
        assertThat(RateLimit.network("::ffff:192.0.2.7")).isNotEqualTo(RateLimit.network("::ffff:192.0.2.8"));
    }
}
