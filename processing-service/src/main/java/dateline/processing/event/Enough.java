package dateline.processing.event;

import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether a reading tells enough to be an event: who, and for most types to whom. */
final class Enough {

    private static final double WITH_WORDS = 4;
    private static final double WITH_OBJECT = 2;
    private static final Set<String> TO_PEOPLE = Set.of(
            "release", "arrest", "deport", "abduct", "beat", "torture", "targeted", "sexual", "expel", "convict");
    // to do these to somebody is no chance and no metaphor
    private static final Set<String> UNMISTAKABLE = Set.of("arrest", "abduct", "deport", "convict");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no");
    private static final Set<String> EMERGENCIES = Set.of("curfew", "martial-law");
    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "him", "her", "them");
    // "all of them were freed", "four were let go"
    private static final Set<String> SOME_OF_THEM = Set.of("all", "both", "most", "some", "others", "those");
    private static final Set<String> UNNAMED = Set.of("it", "they", "both", "two");
    private static final Set<String> CHARGED = Set.of("charge", "indict", "arraign", "question", "interrogate");
    // "made 14 arrests", "hijacked a tanker"
    private static final Set<String> OF_THINGS = Set.of("make", "hijack");
    // "was accused of theft" may be said by anybody; to be investigated or sued takes an office or a court
    private static final Set<String> SAID_BY_ANYBODY = Set.of("accuse", "blame", "suspect", "link", "brand");
    private static final Set<String> CHARGING = Set.of("allege", "investigate");
    // to say sorry or to give way is enough without a word on whom
    private static final Set<String> YIELDING = Lexicon.standard().list("yielding");
    private static final Set<String> EXTRADITING = Set.of("extradite");
    private static final Set<String> ABOUT = Set.of("ACCUSE", "SUPPORT", "REJECT");
    private static final Set<String> TALKS = Set.of("talk", "negotiation");
    private static final Set<String> WORDS = Set.of("REQUEST", "ACCUSE");
    private static final Set<String> DONE_BY_ONE = Set.of("RETREAT", "PROTEST", "MOBILIZE");
    private static final Set<String> DECREED = Set.of("SANCTION", "CONCEDE");
    private static final Set<String> DONE_BY_BOTH = Set.of("AGREE", "COOPERATE");
    private static final Set<String> DONE_TO_SOMEBODY = Set.of("COERCE", "ASSAULT");

    private final Everyday everyday;

    Enough(People people) {
        this.everyday = new Everyday(people);
    }

    /**
     * @param placed whether its place is named with it
     * @param quoted whether it stands in somebody's words
     */
    boolean is(
            Tree tree,
            Reading reading,
            List<Participant> actors,
            List<Participant> recipients,
            boolean placed,
            boolean quoted) {
        boolean mayAsk = Modality.of(tree, reading.trigger()) == Modality.PERHAPS
                && PublicLife.isAnyOfficialOrUnknown(actors)
                && PublicLife.isAnyOfficialOrUnknown(recipients);
        if (reading.status() == Status.HYPOTHETICAL && WORDS.contains(reading.type()) && !mayAsk) {
            // "flew there to ask for help", "considers filing charges": nobody has said it yet
            return false;
        }
        if (isNobodyTaken(tree, reading)) {
            return !quoted;
        }
        if (isFreed(tree, reading)) {
            return !quoted;
        }
        if (isTalks(tree, reading)) {
            // "talks on the debt resume in Port Arrow"
            return placed && isSure(reading) && !quoted;
        }
        if (isByUnnamed(tree, reading, actors)) {
            return !quoted && isTold(reading.status()) && isPublicDeed(tree, reading, recipients);
        }
        boolean taken = isTaken(tree, reading, recipients);
        if (!isAnybodyTold(reading, actors, recipients, placed, quoted, taken)
                || isMissingWhom(tree, reading, recipients, placed)) {
            return false;
        }
        if (taken && nobodyToldOf(reading)) {
            return true;
        }
        return !everyday.is(reading, actors, recipients, isOf(tree, reading, "acts") || isCall(tree, reading))
                && isWhole(tree, reading, actors, recipients, placed);
    }

    private static boolean isSure(Reading reading) {
        return reading.closeness() >= WITH_WORDS;
    }

    /** "three were arrested on Sunday", "a man was charged": a number of people is enough. */
    private static boolean isTaken(Tree tree, Reading reading, List<Participant> recipients) {
        // "He was arrested": whoever he is
        boolean somebody =
                !recipients.isEmpty() || reading.recipients().stream().anyMatch(k -> PEOPLE.contains(tree.lower(k)));
        return somebody
                && reading.status() != Status.NEGATED
                && (reading.mode().filter(UNMISTAKABLE::contains).isPresent()
                        || CHARGED.contains(tree.lemma(reading.deed())) && tree.is(reading.deed(), "VB"));
    }

    /** "Four of them were freed on bail", "all but two were let go": those who were held before. */
    private static boolean isFreed(Tree tree, Reading reading) {
        return reading.mode().filter("release"::equals).isPresent()
                && isTold(reading.status())
                && tree.is(reading.deed(), "VBN")
                && nobodyToldOf(reading)
                && reading.recipients().stream()
                        .anyMatch(k -> tree.is(k, "CD") || SOME_OF_THEM.contains(tree.lower(k)));
    }

    /** "Nobody was detained", "no one was kidnapped" */
    private static boolean isNobodyTaken(Tree tree, Reading reading) {
        return reading.status() == Status.NEGATED
                && reading.mode().filter(UNMISTAKABLE::contains).isPresent()
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(k -> NOBODY.contains(tree.lower(k)) || tree.hasChild(k, NOBODY, "det"));
    }

    /** "It urged the government", "the two countries signed a pact": somebody in public life, though the text leaves open who. */
    private static boolean isByUnnamed(Tree tree, Reading reading, List<Participant> actors) {
        return actors.isEmpty()
                && !reading.actors().isEmpty()
                && reading.actors().stream()
                        .allMatch(k -> UNNAMED.contains(tree.lower(k))
                                || Lexicon.standard().list("sides").contains(tree.lemma(k)));
    }

    private static boolean isPublicDeed(Tree tree, Reading reading, List<Participant> recipients) {
        boolean sides = reading.actors().stream().anyMatch(k -> tree.is(k, "NN", "CD"));
        boolean harm = DONE_TO_SOMEBODY.contains(reading.type());
        boolean weighty = PublicLife.isAnyOfficial(recipients)
                || isSure(reading) && (sides || DONE_BY_ONE.contains(reading.type()))
                || harm && isKnown(recipients);
        return weighty && (reading.mode().filter(TO_PEOPLE::contains).isEmpty() || !recipients.isEmpty());
    }

    private static boolean isTold(Status status) {
        return status == Status.REPORTED || status == Status.CLAIMED;
    }

    private static boolean isAnybodyTold(
            Reading reading,
            List<Participant> actors,
            List<Participant> recipients,
            boolean placed,
            boolean quoted,
            boolean taken) {
        // "some 200 blocked the road": many who do this take part in public life
        boolean many = reading.type().equals("PROTEST") && isSure(reading) && !actors.isEmpty();
        // "the state of emergency was declared in May"
        boolean decreed = nobodyToldOf(reading)
                && isSure(reading)
                && reading.mode().filter(EMERGENCIES::contains).isPresent();
        if (decreed) {
            return !quoted;
        }
        boolean known = taken || many || isKnown(actors) || isKnown(recipients) || placed && isSure(reading);
        // "charges against the Norlandic painter were dropped": whose they are is known
        boolean freed = reading.type().equals("CONCEDE") && isSure(reading)
                || reading.mode().filter("release"::equals).isPresent();
        boolean nobody = actors.isEmpty()
                && !taken
                && recipients.stream()
                        .noneMatch(each -> each.actorId().isPresent()
                                || freed && each.country().value().isPresent())
                && !placed;
        boolean subjectIsNobody = !reading.actors().isEmpty() && actors.isEmpty();
        return known && !nobody && !subjectIsNobody && (!quoted || isKnown(actors) && isKnown(recipients));
    }

    /** Who arrests must arrest somebody; "made 14 arrests" has said whom. */
    private static boolean isMissingWhom(Tree tree, Reading reading, List<Participant> recipients, boolean placed) {
        return recipients.isEmpty()
                && reading.recipients().stream().noneMatch(k -> PEOPLE.contains(tree.lower(k)))
                && !OF_THINGS.contains(tree.lemma(reading.deed()))
                // "Norland and Southland carried out a swap": each has freed the other's
                && !(reading.actors().size() > 1 && isSure(reading))
                // "gave technocrats six months to amend it" gives nobody known an ultimatum
                && (reading.type().equals("THREATEN")
                                && tree.lemma(reading.deed()).equals("give")
                        || !placed && reading.mode().filter(TO_PEOPLE::contains).isPresent());
    }

    /** Whether all are told whom an event of its type needs. */
    private static boolean isWhole(
            Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients, boolean placed) {
        boolean sure = isSure(reading);
        if (DONE_TO_SOMEBODY.contains(reading.type())) {
            boolean armed = reading.closeness() >= WITH_OBJECT
                    && (PublicLife.isAnyViolent(actors)
                            || reading.type().equals("COERCE")
                                    && actors.stream().anyMatch(PublicLife::isPower));
            return !recipients.isEmpty()
                    // "herders and farmers clashed"
                    || reading.mutual() && actors.size() > 1
                    || sure && reading.mode().filter(EMERGENCIES::contains).isPresent()
                    || !actors.isEmpty() && (sure || armed || placed && isToTown(tree, reading))
                    || placed && sure && nobodyToldOf(reading);
        }
        if (DONE_BY_ONE.contains(reading.type())) {
            boolean freed = reading.mode().filter("release"::equals).isPresent() && !recipients.isEmpty();
            boolean sent = reading.type().equals("MOBILIZE") && sure && !recipients.isEmpty() && nobodyToldOf(reading);
            return !actors.isEmpty() || freed || sent || placed && sure && nobodyToldOf(reading);
        }
        if (reading.type().equals("CONSULT")) {
            return actors.size() + recipients.size() > 1
                    || !actors.isEmpty()
                            && (sure
                                    || placed
                                    || !visits(reading)
                                            && reading.actors().stream().anyMatch(k -> tree.is(k, "NNS"))
                                    || reading.mode()
                                                    .filter("multilateral"::equals)
                                                    .isPresent()
                                            && actors.stream().anyMatch(Enough::isOfSomewhereOrSeveral));
        }
        if (nobodyToldOf(reading) && reading.type().equals("AID")) {
            // "flour was handed out to families in Port Arrow": help is told by whom it reaches
            return sure && placed && tree.is(reading.deed(), "VB") && PublicLife.areAllInNeed(recipients);
        }
        if (nobodyToldOf(reading) && EXTRADITING.contains(tree.lemma(reading.deed()))) {
            // "was extradited to Norland"
            return isKnown(recipients);
        }
        if (nobodyToldOf(reading) && DECREED.contains(reading.type())) {
            // "the mayor was fined": the passive does not say by whom
            return isKnown(recipients) || placed && sure;
        }
        if (nobodyToldOf(reading) && isToOffice(tree, reading, recipients)) {
            return true;
        }
        // "Norland and Southland traded in grain": each is the other's partner
        boolean both = DONE_BY_BOTH.contains(reading.type()) && actors.size() > 1;
        // to be about another deed, or to say sorry, is enough without a word on whom
        boolean about = reading.trigger() != reading.deed()
                || YIELDING.contains(tree.lemma(reading.deed())) && PublicLife.isAnyOfficialOrUnknown(actors);
        // "backed them", "rejected that", "complained about the drill": somebody is meant, though it is left open who
        boolean meant = reading.recipients().stream().anyMatch(k -> tree.is(k, "PRP", "DT"))
                || !Verdicts.soCalled(tree, reading.deed()).isEmpty()
                || isJudgement(tree, reading, actors)
                || isPlainRefusal(tree, reading, actors)
                || tree.lemma(reading.deed()).equals("congratulate") && PublicLife.isAnyOfficialOrUnknown(actors)
                // "blamed each other"
                || reading.recipients().stream().anyMatch(k -> tree.lower(k).equals("other"))
                || isOf(tree, reading, "deeds")
                || isOf(tree, reading, "plans");
        return !actors.isEmpty() && (!recipients.isEmpty() || sure || both || about || meant);
    }

    /** "the minister is under investigation", "a judge received death threats": told, whoever does it. */
    private static boolean isToOffice(Tree tree, Reading reading, List<Participant> recipients) {
        boolean charged = reading.mode().filter(CHARGING::contains).isPresent()
                && !SAID_BY_ANYBODY.contains(tree.lemma(reading.deed()))
                && (tree.is(reading.deed(), "VB") || tree.child(reading.deed(), "cop") >= 0);
        return PublicLife.isAnyOfficialOrUnknown(recipients)
                && (reading.type().equals("ACCUSE") && charged
                        || reading.mode().filter("violence"::equals).isPresent() && isSure(reading));
    }

    /** "lawyers called for the release of the poet": only who holds him can release him; "signed a petition": to those in power. */
    private static boolean isCall(Tree tree, Reading reading) {
        boolean petition = tree.is(reading.deed(), "VB")
                && tree.children(reading.deed(), "obj").stream()
                        .anyMatch(k -> tree.lemma(k).equals("petition"));
        boolean act = reading.trigger() != reading.deed()
                && tree.isNoun(reading.deed())
                && Lexicon.standard().list("acts").contains(tree.lemma(reading.deed()));
        return reading.type().equals("REQUEST") && (petition || act);
    }

    /** "shelled Port Arrow": a town is somebody. */
    private static boolean isToTown(Tree tree, Reading reading) {
        return reading.type().equals("ASSAULT") && reading.recipients().stream().anyMatch(k -> tree.is(k, "NNP"));
    }

    private static boolean isOf(Tree tree, Reading reading, String list) {
        return ABOUT.contains(reading.type())
                && Stream.concat(
                                reading.recipients().stream(),
                                tree.children(reading.deed(), "obj", "nsubj:pass").stream())
                        .anyMatch(k -> Lexicon.standard().list(list).contains(tree.lemma(k)));
    }

    /** "the opposition decried the delay", "the minister welcomed the loan": who holds or seeks office judges those who do. */
    private static boolean isJudgement(Tree tree, Reading reading, List<Participant> actors) {
        return ABOUT.contains(reading.type())
                && PublicLife.isAnyOfficialOrUnknown(actors)
                && Lexicon.standard().list("judgements").contains(tree.lemma(reading.deed()))
                && tree.child(reading.deed(), "obj") >= 0;
    }

    /** "Officials refused." */
    private static boolean isPlainRefusal(Tree tree, Reading reading, List<Participant> actors) {
        return reading.type().equals("REJECT")
                && tree.lemma(reading.deed()).equals("refuse")
                && tree.child(reading.deed(), "obj", "xcomp", "ccomp") < 0
                && PublicLife.isAnyOfficial(actors);
    }

    private static boolean isTalks(Tree tree, Reading reading) {
        return reading.actors().isEmpty()
                && reading.recipients().isEmpty()
                && TALKS.contains(tree.lemma(reading.deed()))
                && tree.isNoun(reading.deed());
    }

    private static boolean visits(Reading reading) {
        return reading.mode().filter("visit"::equals).isPresent();
    }

    /** "the committee meets every month" tells of nobody; "a meeting of leaders" of several. */
    private static boolean isOfSomewhereOrSeveral(Participant who) {
        return who.country().value().isPresent() || who.name().split(" ")[0].endsWith("s");
    }

    /** "Riot police were deployed": the passive does not say by whom. */
    private static boolean nobodyToldOf(Reading reading) {
        return reading.actors().isEmpty();
    }

    private static boolean isKnown(List<Participant> who) {
        return who.stream()
                .anyMatch(each -> each.actorId().isPresent()
                        || each.country().value().isPresent()
                        || each.sector().value().isPresent());
    }
}
