package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.language.Sentence;
import dateline.processing.event.Coding;
import dateline.processing.event.Coding.Doing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Task {@code events_police}: whether police kill, arrest, use force, fail to act or do anything, sentence by sentence. */
final class PoliceTask {

    private static final String WHO =
            "polic\\w*|cops?|officers?|dcps?|dgp|superintendents?|constables?|sub-?inspectors?|inspectors?|jawans?|constabulary|rapid action force|raf|"
                    + "srp|srpf|crpf|security forces|security personnel|paramilitar\\w*|patrols?|squads?|the force(?! of)|policem[ae]n|crime branch|law enforc\\w*";
    private static final Pattern POLICE = Pattern.compile("(?i)\\b(?:" + WHO + ")\\b");
    private static final Pattern FIRING = Pattern.compile(
            "(?i)\\b(?:police|army|polices|security forces?)\\b.{0,20}\\bfir(?:ing|ed)\\b|\\bopen(?:ed|ing)? fire\\b|\\bfired? "
                    + "(?:in the air|at|on|into|several|(?:\\w+ ){0,2}rounds?|tear)|\\bresort\\w* to firing\\b|\\bshot dead by\\b|\\bpolice bullets?\\b|"
                    + "\\bbullets? fired by\\b");
    private static final Pattern FORCE = Pattern.compile(
            "(?i)\\bcaned\\b|\\blathi[ -]?charg\\w*|\\blathis?\\b|\\btear[ -]?gas\\b|\\bteargas\\w*|\\bcan(?:e|ing)[ -]?charg\\w*|\\brubber bullets?\\b|"
                    + "\\bbaton[ -]?charg\\w*|\\buse of force\\b|\\bthird degree\\b|\\bcustodial (?:death|torture)");
    private static final Pattern KILLED = Pattern.compile(
            "(?i)\\b(?:kill\\w*|dead|died|deaths?|succumb\\w*|fell to|(?:lost|claim\\w*) (?:\\w+ ){1,3}li(?:fe|ves))\\b");
    private static final Pattern ARREST = Pattern.compile(
            "(?i)\\b(?:arrest(?:ed|ing|s)?|detain(?:ed|ing)|nabbed|apprehended|rounded up|taken into (?:\\w+ )?custody|in custody|picked up|"
                    + "held(?! (?:an?|the|talks|meetings?|discussions?)\\b))\\b");
    private static final Pattern FAIL = Pattern.compile(
            "(?i)\\b(?:mute|silent) spectators?\\b|\\bstood by\\b|\\bstanding by\\b|\\binaction\\b|\\bdid (?:nothing|not)\\b|\\bfail\\w*\\b|"
                    + "\\brefus\\w+\\b|\\bdid ?n[o']t\\b|\\bno (?:action|arrests?|help|protection)\\b|\\blook\\w* the other way\\b|\\bturned a blind\\b|"
                    + "\\bwatch(?:ed|ing)\\b|\\babsen(?:t|ce)\\b|\\bnever (?:came|arrived|responded)\\b|\\bunable\\b|\\bineffective\\b|\\bhelpless\\b|"
                    + "\\bwent un(?:answered|heeded)\\b|\\blate\\b|\\bignored\\b|\\bonlookers?\\b|\\bconniv\\w*|\\bcomplicity\\b|\\bpassive\\b|\\bnot (?:yet )?(?:arrested|registered|act\\w*)\\b|\\bdespite\\b.*\\bcalls\\b");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "claim",
            "report",
            "be",
            "have",
            "believe",
            "suspect",
            "state",
            "admit",
            "think",
            "know",
            "feel",
            "confirm",
            "inform",
            "deny",
            "allege",
            "maintain",
            "describe",
            "do",
            "seem",
            "appear",
            "see",
            "fear",
            "come",
            "put");

    private final LanguageReader language = new LanguageReader();
    private final Coding coding = new Coding();

    void answer(String id, JsonNode input, ObjectNode prediction) {
        ArrayNode labels = prediction.putArray("labels");
        for (JsonNode sentence : input.path("sentences")) {
            ArrayNode list = labels.addArray();
            labels(sentence.asText()).forEach(list::add);
        }
    }

    private Set<String> labels(String text) {
        Set<String> labels = new LinkedHashSet<>();
        boolean police = POLICE.matcher(text).find();
        boolean firing = FIRING.matcher(text).find();
        boolean force = FORCE.matcher(text).find();
        boolean arrest = ARREST.matcher(text).find();
        if (!police && !firing && !force && !arrest) {
            return labels;
        }
        AnnotatedText read = language.read(text);
        List<Doing> doings = read.sentences().stream()
                .flatMap((Sentence each) -> coding.doings(each).stream())
                .toList();
        boolean acts =
                doings.stream().anyMatch(each -> isPolice(each) && !each.negated() && !SAYING.contains(each.verb()));
        boolean arrested = arrest && doings.stream().anyMatch(PoliceTask::isArrest);
        if (arrested) {
            labels.add("ARREST");
        }
        if (firing && (police || text.toLowerCase(Locale.ROOT).contains("firing")) || force) {
            labels.add("FORCE");
            if (firing && KILLED.matcher(text).find()) {
                labels.add("KILL");
            }
        }
        boolean dead = KILLED.matcher(text).find();
        if (doings.stream()
                .anyMatch(each -> isPolice(each)
                        && !each.negated()
                        && (each.verb().equals("kill") || each.verb().equals("shoot") && dead))) {
            labels.add("KILL");
            labels.add("FORCE");
        }
        if ((police || arrest)
                && (doings.stream().anyMatch(each -> isPolice(each) && each.negated())
                        || FAIL.matcher(text).find())) {
            labels.add("FAIL");
        }
        boolean any = acts || labels.contains("ARREST") || labels.contains("FORCE") || labels.contains("KILL");
        if (any) {
            labels.add("ANY_ACTION");
        }
        return labels;
    }

    private static boolean isPolice(Doing doing) {
        return doing.subjects().stream().anyMatch(each -> POLICE.matcher(each).find());
    }

    private static boolean isArrest(Doing doing) {
        boolean verb = Set.of("arrest", "detain", "nab", "apprehend", "round", "take", "pick", "hold")
                .contains(doing.verb());
        return verb
                && !doing.negated()
                && (isPolice(doing) || doing.passive() && doing.subjects().isEmpty());
    }
}
