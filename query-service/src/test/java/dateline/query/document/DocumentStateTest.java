package dateline.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ReceiptMessage;
import dateline.contracts.ReceiptMessage.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # receipts               | state
                                     | PENDING
            ARTICLE                  | ARTICLE
            REPEAT                   | REPEAT
            REJECTED                 | REJECTED
            ARTICLE REPEAT           | ARTICLE
            REPEAT ARTICLE           | ARTICLE
            ARTICLE ARTICLE REPEAT   | ARTICLE
            REJECTED REPEAT          | REPEAT
            WITHDRAWN                | WITHDRAWN
            WITHDRAWN REPEAT         | WITHDRAWN
            REPEAT WITHDRAWN         | WITHDRAWN
            """)
    void isWhatBecameOfTheDocument(String receipts, DocumentState.State state) {
        DocumentState document = DocumentState.pending("d");
        for (String each : receipts == null ? new String[0] : receipts.split(" ")) {
            document = document.filed(receipt(Outcome.valueOf(each)));
        }

        assertThat(document.state()).isEqualTo(state);
    }

    @Test
    void remembersWhenItFirstCame() {
        Instant first = Instant.parse("2022-01-10T20:15:00Z");
        DocumentState state = DocumentState.pending("d");
        for (Instant each : Arrays.asList(first.plusSeconds(9), first, first.plusSeconds(5))) {
            state = state.received(each);
        }

        assertThat(state.receivedAt()).hasValue(first);
    }

    @Test
    void staysFiledWhenItsRecordComesLate() {
        DocumentState filed = DocumentState.pending("d").filed(receipt(Outcome.REPEAT));

        assertThat(filed.received(Instant.EPOCH).state()).isEqualTo(DocumentState.State.REPEAT);
    }

    private static ReceiptMessage receipt(Outcome outcome) {
        return new ReceiptMessage("d", outcome, Optional.of("a"), Optional.of(1), Optional.empty(), Optional.empty());
    }
}
