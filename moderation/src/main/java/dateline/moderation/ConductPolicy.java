package dateline.moderation;

import dateline.moderation.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 2: nothing abusive, personal, incendiary or irrelevant. Only slurs and threats are refused without a person. */
final class ConductPolicy implements Policy {

    @Override
    public List<Finding> findings(Draft draft) {
        Hearing hearing = new Hearing(draft);
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : hearing.hits()) {
            of(draft, hearing, hit).ifPresent(findings::add);
        }
        for (Hit threat : hearing.threats()) {
            findings.add(finding(
                    draft,
                    hearing,
                    threat,
                    Code.R2_ABUSIVE,
                    hearing.isRefused(threat) ? Severity.REJECT : Severity.PENDING_HIGH,
                    "This threatens somebody, or wishes somebody dead."));
        }
        tone(draft, hearing).ifPresent(findings::add);
        for (PrivateData each : PrivateData.in(draft.text())) {
            findings.add(draft.finding(
                    Code.R2_PRIVATE_DATA,
                    each.start(),
                    each.end(),
                    "This looks like " + each.what() + ".",
                    "Leave it out; it is not shown.",
                    null,
                    Lexicon.VERSION));
        }
        findings.addAll(Spam.findings(draft, hearing.words()));
        Relevance.finding(draft).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> of(Draft draft, Hearing hearing, Hit hit) {
        boolean quoted = hearing.isQuoted(hit);
        boolean reported = hearing.isReported(hit);
        return switch (hit.kind()) {
            case SLUR ->
                Optional.of(finding(
                        draft,
                        hearing,
                        hit,
                        Code.R2_ABUSIVE,
                        hearing.isRefused(hit) ? Severity.REJECT : Severity.PENDING_HIGH,
                        "This is a slur."));
            case THREAT ->
                hearing.threats().stream().anyMatch(threat -> threat.overlaps(hit))
                        ? Optional.empty()
                        : Optional.of(finding(
                                draft,
                                hearing,
                                hit,
                                Code.R2_ABUSIVE,
                                Severity.PENDING_HIGH,
                                "This sounds like a threat, or like a wish for somebody's death."));
            case PERHAPS_SLUR ->
                Optional.of(finding(
                        draft,
                        hearing,
                        hit,
                        Code.R2_ABUSIVE,
                        quoted ? Severity.PENDING : Severity.PENDING_HIGH,
                        "This can be a slur."));
            case PROFANITY ->
                Optional.of(finding(
                        draft,
                        hearing,
                        hit,
                        Code.R2_PROFANITY,
                        quoted ? Severity.PENDING : Severity.PENDING_HIGH,
                        "This is a swear word."));
            case INCITE ->
                reported || quoted
                        ? Optional.empty()
                        : Optional.of(finding(
                                draft,
                                hearing,
                                hit,
                                Code.R2_INCENDIARY,
                                Severity.PENDING_HIGH,
                                "This calls for violence or wishes it."));
            case HARM ->
                hearing.isCallForHarm(hit) && !reported
                        ? Optional.of(finding(
                                draft,
                                hearing,
                                hit,
                                Code.R2_INCENDIARY,
                                Severity.PENDING_HIGH,
                                "This calls for violence."))
                        : Optional.empty();
            case VERMIN, INSULT, SMEAR, HOSTILE -> aimed(draft, hearing, hit);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> aimed(Draft draft, Hearing hearing, Hit hit) {
        if (hit.kind() == Kind.VERMIN && hearing.isOfGroup(hit) && !hearing.isReported(hit)) {
            return Optional.of(finding(
                    draft,
                    hearing,
                    hit,
                    Code.R2_INCENDIARY,
                    Severity.PENDING_HIGH,
                    "This calls people less than human."));
        }
        if (hearing.isAimed(hit) && !hearing.isQuoted(hit)) {
            return Optional.of(finding(
                    draft,
                    hearing,
                    hit,
                    Code.R2_PERSONAL,
                    Severity.PENDING_HIGH,
                    "This attacks a person and not what the person says."));
        }
        return Optional.empty();
    }

    private static Optional<Finding> tone(Draft draft, Hearing hearing) {
        List<Hit> own = hearing.ownHits();
        double score = Tone.score(draft.text(), hearing.words(), own);
        List<Hit> hard =
                own.stream().filter(hit -> !hit.is(Kind.WARM, Kind.GROUP)).toList();
        if (score < Tone.TOLD || hard.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft.finding(
                Code.R2_HOSTILE_TONE,
                score < Tone.HELD ? Severity.PENDING : Severity.PENDING_HIGH,
                hearing.start(hard.getFirst()),
                hearing.end(hard.getLast()),
                "The tone is hostile.",
                "Say what you object to, and why.",
                null,
                Lexicon.VERSION));
    }

    private static Finding finding(
            Draft draft, Hearing hearing, Hit hit, Code code, Severity severity, String message) {
        return draft.finding(
                code, severity, hearing.start(hit), hearing.end(hit), message, "Leave it out.", "", Lexicon.VERSION);
    }
}
