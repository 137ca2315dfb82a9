package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells whom "he", "she", "it" and "they" mean where they speak, if the words before leave one answer. */
final class Pronouns {

    // "according to her", "its bulletin lists"
    private static final Map<String, String> SUBJECT =
            Map.of("him", "he", "his", "he", "her", "she", "them", "they", "their", "they", "its", "it");

    // A story may go on about one person for some paragraphs; one named longer ago has been left.
    private static final int PARAGRAPHS_BACK = 4;

    private final Cast cast;
    private final List<Paragraph> paragraphs;
    private final Genders genders;
    private final SpokeBefore spokeBefore;

    /** Words that name somebody, in their paragraph. */
    record Noun(Paragraph paragraph, NounPhrase phrase) {}

    Pronouns(Cast cast, List<Paragraph> paragraphs) {
        this.cast = cast;
        this.paragraphs = List.copyOf(paragraphs);
        this.genders = new Genders(cast, paragraphs);
        this.spokeBefore = new SpokeBefore(cast, paragraphs);
    }

    /**
     * Whom a pronoun means.
     *
     * @param words the pronoun
     * @param naming whom other words mean
     */
    Speaker of(Paragraph p, int at, Span words, String how, Function<Noun, Speaker> naming) {
        String pronoun = SUBJECT.getOrDefault(p.lower(at), p.lower(at));
        return switch (pronoun) {
            case "he", "she" -> person(p, at, words, pronoun, how, naming);
            case "it", "they" ->
                spokeBefore
                        .speaker(p, at, pronoun)
                        .map(naming)
                        .map(each -> as(words, each, how + ", of whom the sentence before tells"))
                        .orElseGet(() -> unresolved(words, "whom \"" + pronoun + "\" means is not read"));
            default -> unresolved(words, "whom \"" + pronoun + "\" means is not read");
        };
    }

    private Speaker person(
            Paragraph p, int at, Span words, String pronoun, String how, Function<Noun, Speaker> naming) {
        int end = p.token(at).start();
        for (int start : starts(p, at)) {
            boolean elsewhere = start < p.start();
            List<Entity> fitting = cast.peopleToldBetween(start, end).stream()
                    .filter(each -> elsewhere ? genders.fits(pronoun, each) : genders.mayBe(pronoun, each))
                    .toList();
            if (fitting.size() == 1) {
                return Speakers.known(
                        words, fitting.get(0), how + ", the only person it can be among those named just before");
            }
            if (fitting.size() > 1) {
                return subjectOf(p, at, fitting)
                        .map(each -> Speakers.known(words, each, how + ", subject of the sentence before"))
                        .or(() -> spokeBefore
                                .person(p, at)
                                .filter(fitting::contains)
                                .map(each -> Speakers.known(words, each, how + ", who speaks just before")))
                        .orElseGet(() -> unresolved(words, "several people named before could be \"" + pronoun + "\""));
            }
        }
        Optional<Entity> spoke = spokeBefore.person(p, at).filter(each -> genders.mayBe(pronoun, each));
        if (spoke.isPresent()) {
            return Speakers.known(words, spoke.get(), how + ", who speaks just before");
        }
        Optional<Noun> office = spokeBefore.office(p, at);
        if (office.isPresent()) {
            return as(words, naming.apply(office.get()), how + ", who speaks just before");
        }
        return withoutName(p, at)
                .map(noun -> new Speaker(
                        Optional.of(words),
                        Optional.empty(),
                        Optional.of(text(noun)),
                        how + ", the only person of whom the paragraph speaks before"))
                .or(() -> onlyPersonBefore(p, at, pronoun)
                        .map(each -> Speakers.known(
                                words, each, how + ", the only person named just before, whom nothing speaks against")))
                .or(() -> spokeBefore
                        .onlyOffice(p, at)
                        .map(noun -> as(
                                words,
                                naming.apply(noun),
                                how + ", the only office of which the paragraph speaks before")))
                .orElseGet(() -> unresolved(words, "nobody named just before can be \"" + pronoun + "\""));
    }

    /** The one person named in the last paragraph before this that names people, if the pronoun may be that person. */
    private Optional<Entity> onlyPersonBefore(Paragraph p, int at, String pronoun) {
        int index = paragraphs.indexOf(p);
        boolean others = !peopleWithoutName(p, at).isEmpty();
        for (int i = index - 1; i >= 0 && i >= index - PARAGRAPHS_BACK && !others; i--) {
            Paragraph before = paragraphs.get(i);
            others = !peopleWithoutName(before, before.size()).isEmpty();
            List<Entity> people = cast.peopleToldBetween(before.start(), before.end());
            if (!people.isEmpty()) {
                return people.size() == 1 && !others
                        ? Optional.of(people.get(0)).filter(each -> genders.mayBe(pronoun, each))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** From where on people are looked for: ever further back, but not past somebody without a name. */
    private List<Integer> starts(Paragraph p, int at) {
        List<Integer> starts =
                new ArrayList<>(List.of(p.token(p.sentenceStart(at)).start(), p.start()));
        int index = paragraphs.indexOf(p);
        if (peopleWithoutName(p, at).isEmpty()) {
            for (int i = index - 1; i >= 0 && i >= index - PARAGRAPHS_BACK; i--) {
                starts.add(paragraphs.get(i).start());
                if (!peopleWithoutName(paragraphs.get(i), paragraphs.get(i).size())
                        .isEmpty()) {
                    break;
                }
            }
        }
        return starts;
    }

    /** The one person without a name, such as "a woman in the queue", in the paragraph before the pronoun, or in the last. */
    private Optional<Noun> withoutName(Paragraph p, int at) {
        List<NounPhrase> here = peopleWithoutName(p, at);
        int index = paragraphs.indexOf(p);
        if (here.isEmpty() && index > 0) {
            Paragraph before = paragraphs.get(index - 1);
            List<NounPhrase> there = peopleWithoutName(before, before.size());
            return there.size() == 1 ? Optional.of(new Noun(before, there.get(0))) : Optional.empty();
        }
        return here.size() == 1 ? Optional.of(new Noun(p, here.get(0))) : Optional.empty();
    }

    private static List<NounPhrase> peopleWithoutName(Paragraph p, int end) {
        List<NounPhrase> found = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            NounPhrase phrase =
                    p.is(i, "NN") && !p.is(i, "NNS", "NNP") && Speakers.isPerson(p.lemma(i)) && !p.isQuoted(i)
                            ? NounPhrase.endingAt(p, i)
                            : null;
            boolean named = phrase != null && (p.lower(phrase.from() - 1).equals("as") || isNamedBehind(p, i));
            if (phrase != null && !named && p.is(phrase.from(), "DT", "CD", "PRP$") && !p.is(i + 1, "NN")) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** "the health officer, Dr. Anna Berg," */
    private static boolean isNamedBehind(Paragraph p, int noun) {
        int end = noun + 2;
        while (p.is(end, "NNP")) {
            end++;
        }
        return p.word(noun + 1).equals(",") && end > noun + 2 && p.word(end).matches("[,.]");
    }

    private static String text(Noun noun) {
        StringBuilder text = new StringBuilder();
        Paragraph p = noun.paragraph();
        for (int i = noun.phrase().from(); i < noun.phrase().to(); i++) {
            boolean apart = i > noun.phrase().from()
                    && p.token(i).start() > p.token(i - 1).end();
            text.append(apart ? " " : "").append(p.word(i));
        }
        return text.toString();
    }

    private static Speaker as(Span words, Speaker other, String reason) {
        return new Speaker(Optional.of(words), other.entityId(), other.name(), reason, other.actorId());
    }

    /** The person with whom the sentence before begins: whoever it is about, it mostly goes on about. */
    private Optional<Entity> subjectOf(Paragraph p, int at, List<Entity> fitting) {
        int start = p.sentenceStart(at);
        if (start == 0) {
            return Optional.empty();
        }
        int before = p.sentenceStart(start - 1);
        List<Cast.Named> first = cast
                .between(p.token(before).start(), p.token(start - 1).end())
                .stream()
                .filter(each -> fitting.contains(each.entity()) && !p.is(p.at(each.end()), "POS"))
                .toList();
        return first.isEmpty()
                        || cast.peopleBetween(
                                                p.token(start).start(),
                                                p.token(at).start())
                                        .size()
                                > 0
                ? Optional.empty()
                : Optional.of(first.get(0))
                        .filter(each -> each.start() - p.token(before).start() < 60)
                        .map(Cast.Named::entity);
    }

    private static Speaker unresolved(Span words, String reason) {
        return new Speaker(Optional.of(words), Optional.empty(), Optional.empty(), reason);
    }
}
