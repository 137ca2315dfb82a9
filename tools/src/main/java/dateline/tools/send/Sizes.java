package dateline.tools.send;

import dateline.contracts.Rejection;
import dateline.tools.send.WayIn.Delivery;
import java.util.Optional;

/** Whether a message fits through a way in. */
final class Sizes {

    private Sizes() {}

    /** The refusal of a message that does not fit, before it is sent. */
    static Optional<Delivery> tooLarge(int bytes, int most) {
        return bytes <= most
                ? Optional.empty()
                : Optional.of(new Delivery.Refused(new Rejection(
                        Rejection.Code.TOO_LARGE,
                        "the message has %,d bytes; at most %,d are taken this way".formatted(bytes, most))));
    }
}
