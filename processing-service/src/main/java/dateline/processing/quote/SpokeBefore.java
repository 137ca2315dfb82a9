package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.processing.article.Paragraph;
import dateline.processing.quote.Pronouns.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who says something just before a word: whoever spoke mostly goes on to speak. */
final class SpokeBefore {

    private final Cast cast;
    private final List<Paragraph> paragraphs;

    SpokeBefore(Cast cast, List<Paragraph> paragraphs) {
        this.cast = cast;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** The one person whom the words name who say something in the sentences before, or in the paragraph before. */
    Optional<Entity> person(Paragraph p, int at) {
        return personSpeaking(p, at).flatMap(noun -> {
            Paragraph there = noun.paragraph();
            List<Entity> people = cast.peopleBetween(
                    there.token(noun.phrase().from()).start(),
                    there.token(noun.phrase().to() - 1).end());
            return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
        });
    }

    /** The same where only an office is told: "Greece's migration minister", "its spokesman". */
    Optional<Noun> office(Paragraph p, int at) {
        return personSpeaking(p, at).filter(noun -> {
            String head = noun.paragraph().lemma(noun.phrase().head(noun.paragraph()));
            boolean one = !noun.paragraph().is(noun.phrase().head(noun.paragraph()), "NNS");
            return one && (Speakers.isPerson(head) || Offices.isOffice(head));
        });
    }

    /** The one office with which sentences of the paragraph begin before a word: "The mayor came at noon. … he said". */
    Optional<Noun> onlyOffice(Paragraph p, int at) {
        List<Noun> found = new ArrayList<>();
        for (int start = 0; start < p.sentenceStart(at); start = p.sentenceEnd(start)) {
            NounPhrase first = p.isQuoted(start) ? null : NounPhrase.startingAt(p, start);
            if (first != null && Offices.isOffice(p.lemma(first.head(p))) && !p.is(first.head(p), "NNS", "NNPS")) {
                found.add(new Noun(p, first));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Noun> personSpeaking(Paragraph p, int at) {
        Optional<Noun> here = lastSubject(p, p.sentenceStart(at));
        int index = paragraphs.indexOf(p);
        return here.isPresent() || index == 0
                ? here
                : lastSubject(
                        paragraphs.get(index - 1), paragraphs.get(index - 1).size());
    }

    /** Who speaks last before a word, but for pronouns. */
    private static Optional<Noun> lastSubject(Paragraph p, int end) {
        for (int i = end - 1; i >= 0; i--) {
            boolean says = CueWord.verb(p, i).filter(cue -> cue.takes("bare")).isPresent(); // who smiles says nothing
            if (says && !p.isQuoted(i) && p.isFinite(i) && tells(p, i)) {
                int verb = i;
                Optional<NounPhrase> subject =
                        Subjects.of(p, i).or(() -> Optional.ofNullable(NounPhrase.startingAt(p, verb + 1)));
                if (subject.isPresent() && !p.is(subject.get().head(p), "PRP")) {
                    return subject.map(each -> new Noun(p, each));
                }
            }
        }
        return Optional.empty();
    }

    /** The institution or the people whom the paragraph, or the one before, named last as saying something. */
    Optional<Noun> speaker(Paragraph p, int at, String pronoun) {
        Optional<Noun> own = pronoun.equals("it") ? bodyOfSentence(p, at) : Optional.empty();
        Optional<Noun> here = own.or(() -> lastSpeaker(p, p.sentenceStart(at), pronoun))
                .or(() -> pronoun.equals("it") ? institution(p, at) : people(p, at));
        int index = paragraphs.indexOf(p);
        return here.isPresent() || index == 0
                ? here
                : lastSpeaker(
                        paragraphs.get(index - 1), paragraphs.get(index - 1).size(), pronoun);
    }

    private Optional<Noun> lastSpeaker(Paragraph p, int end, String pronoun) {
        for (int i = end - 1; i >= 0; i--) {
            Optional<Cues.Cue> according = p.isQuoted(i) ? Optional.empty() : According.at(p, i);
            if (according.isPresent()) {
                return according
                        .map(Cues.Cue::speaker)
                        .filter(each -> mayMean(p, each, pronoun))
                        .map(each -> new Noun(p, each));
            }
            if (!p.isQuoted(i) && p.isFinite(i) && tells(p, i)) {
                Optional<NounPhrase> subject = Subjects.of(p, i);
                if (subject.isPresent() && !p.is(subject.get().head(p), "PRP")) {
                    return subject.filter(each -> mayMean(p, each, pronoun)).map(each -> new Noun(p, each));
                }
            }
        }
        return Optional.empty();
    }

    /** In "The authority withdrew the figure. It says" the institution that the sentence before is about. */
    private Optional<Noun> institution(Paragraph p, int at) {
        int start = p.sentenceStart(at);
        int opening = start == 0 ? 0 : p.sentenceStart(start - 1);
        for (int i = opening; i < start; i++) {
            if (p.isFinite(i) && !p.isQuoted(i) && !Clauses.isInRelativeClause(p, i)) {
                return Subjects.of(p, i)
                        .filter(each -> isBody(p, each))
                        .or(() -> Optional.ofNullable(NounPhrase.startingAt(p, opening))
                                .filter(each -> isBody(p, each)))
                        .map(each -> new Noun(p, each));
            }
        }
        return Optional.empty();
    }

    /** In "Norland Air will cut 300 posts, it said" the body with which the sentence begins. */
    private Optional<Noun> bodyOfSentence(Paragraph p, int at) {
        for (int i = p.sentenceStart(at); i < at; i++) {
            if (p.isFinite(i) && !p.isQuoted(i)) {
                return Subjects.of(p, i)
                        .filter(each -> isBody(p, each) && !p.is(each.from() - 1, "NN", "IN"))
                        .map(each -> new Noun(p, each));
            }
        }
        return Optional.empty();
    }

    /** In "Prosecutors had asked for 12 years. They said" the people with whom the sentence before begins. */
    private Optional<Noun> people(Paragraph p, int at) {
        int start = p.sentenceStart(at);
        NounPhrase first = start == 0 ? null : NounPhrase.startingAt(p, p.sentenceStart(start - 1));
        return Optional.ofNullable(first)
                .filter(each -> p.is(each.head(p), "NNS") && Speakers.maySpeak(p, each))
                .map(each -> new Noun(p, each));
    }

    private boolean isBody(Paragraph p, NounPhrase phrase) {
        return Appositions.isInstitution(p.lemma(phrase.head(p))) || namesBody(p, phrase) || isApposedBody(p, phrase);
    }

    /** "The mine's owner, Tkviri Coal," */
    private boolean isApposedBody(Paragraph p, NounPhrase phrase) {
        int first = phrase.to() + 1;
        return p.word(phrase.to()).equals(",")
                && first < p.size()
                && cast.between(p.token(first).start(), p.end()).stream()
                        .anyMatch(each -> each.start() == p.token(first).start()
                                && each.entity().kind() == EntityKind.ORGANISATION);
    }

    private boolean namesBody(Paragraph p, NounPhrase phrase) {
        int end = p.token(phrase.to() - 1).end();
        int head = p.token(phrase.head(p)).start(); // "those on board the Norland" are not the Norland
        return cast.between(p.token(phrase.from()).start(), end).stream()
                .anyMatch(each -> each.end() == end
                        && each.start() <= head
                        && each.entity().kind() == EntityKind.ORGANISATION);
    }

    /** In "their federation Kemval" the noun before the name tells that it is no person's. */
    private static boolean isCalledBody(Paragraph p, NounPhrase phrase) {
        int noun = phrase.to() - 1;
        while (noun > phrase.from() && p.is(noun, "NNP")) {
            noun--;
        }
        return p.isNoun(noun) && !p.is(noun, "NNP") && Appositions.isInstitution(p.lemma(noun));
    }

    private static boolean tells(Paragraph p, int verb) {
        return Cues.reports(p, verb)
                || (CueWord.verb(p, verb).filter(CueWord::speech).isPresent() && !Cues.isPassive(p, verb));
    }

    private boolean mayMean(Paragraph p, NounPhrase phrase, String pronoun) {
        int head = phrase.head(p);
        boolean many = p.is(head, "NNS", "NNPS");
        boolean force = p.lemma(head).equals("guard") && p.is(head - 1, "NN", "JJ"); // "the coast guard"
        boolean person = (Speakers.isPerson(p.lemma(head)) && !force)
                || (!isCalledBody(p, phrase)
                        && !cast.peopleBetween(
                                        p.token(phrase.from()).start(),
                                        p.token(phrase.to() - 1).end())
                                .isEmpty());
        return pronoun.equals("they") ? many : !many && !person;
    }
}
