package dateline.processing.entity;

import dateline.processing.wordlist.WordList;
import java.util.Set;

/** Words that tell what a name is, or that belong to none. */
final class Words {

    static final Set<String> COURTESY =
            Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dr.", "Dr", "Sir", "Dame", "Lord", "Lady");

    /** Titles that the recogniser may take into a person's name. */
    static final Set<String> TITLES = Set.copyOf(WordList.of(Words.class, "titles.txt"));

    /** Titles that are also given names: they are none before one name alone. */
    static final Set<String> NAMES_TOO = Set.of(
            "Dean",
            "Father",
            "Sister",
            "Brother",
            "Mother",
            "Canon",
            "Deacon",
            "Pastor",
            "Prior",
            "Vicar",
            "Constable",
            "Marshal",
            "Sultan",
            "Imam",
            "Sheikh");

    /** What a minister or secretary is of: no organisation by itself. */
    static final Set<String> PORTFOLIOS = Set.of(
            "State",
            "Defence",
            "Defense",
            "Justice",
            "Labor",
            "Labour",
            "Energy",
            "Commerce",
            "Education",
            "Interior",
            "Finance",
            "Health",
            "Agriculture",
            "Transport",
            "Transportation",
            "Treasury",
            "Trade",
            "Staff",
            "War");

    static final Set<String> OFFICES = Set.of(
            "secretary",
            "minister",
            "ministers",
            "secretaries",
            "chief",
            "chiefs",
            "undersecretary",
            "department",
            "head");

    /** The last word of a name that makes it an organisation, in lower case and American spelling. */
    static final Set<String> ORGANISATION_HEADS = Set.of(
            "organization",
            "ministry",
            "department",
            "agency",
            "committee",
            "council",
            "union",
            "party",
            "association",
            "commission",
            "authority",
            "university",
            "college",
            "bank",
            "corporation",
            "company",
            "institute",
            "parliament",
            "service",
            "bureau",
            "federation",
            "league",
            "front",
            "movement",
            "army",
            "police",
            "congress",
            "senate",
            "foundation",
            "fund",
            "alliance",
            "coalition",
            "club",
            "court",
            "guard",
            "navy",
            "society",
            "trust",
            "board",
            "assembly",
            "bloc",
            "group",
            "forum",
            "tribunal",
            "academy",
            "church",
            "inc.",
            "corp.",
            "ltd.",
            "inc",
            "corp",
            "ltd",
            "plc",
            "llc",
            "observatory",
            "brigade",
            "brigades",
            "battalion",
            "regiment",
            "militia",
            "command",
            "fleet",
            "secretariat",
            "directorate",
            "initiative",
            "hospital",
            "times",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "courier",
            "telegraph",
            "inquirer",
            "examiner",
            "monitor",
            "newswire",
            "confederation",
            "chamber",
            "syndicate",
            "squad",
            "flotilla",
            "legion",
            "inspectorate",
            "conference");

    /** Those of them by which people are called as well. */
    static final Set<String> SURNAMES_TOO =
            Set.of("church", "court", "guard", "bank", "college", "front", "fleet", "board", "service", "trust");

    /** Words with which names of bodies begin, and by which buildings and meetings are called too. */
    static final Set<String> NAMED_BEHIND = Set.of("centre", "center", "port");

    /** Names of buildings and streets by which copy calls those who govern in them. */
    static final Set<String> SEATS =
            Set.of("kremlin", "white house", "downing street", "pentagon", "elysee", "capitol hill");

    private Words() {}
}
