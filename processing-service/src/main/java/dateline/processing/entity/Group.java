package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.MentionForm;
import java.util.List;
import java.util.Optional;

/**
 * All namings of one entity, in the order of the text.
 *
 * @param acronyms keys of the acronyms that stand for it
 */
record Group(EntityKind kind, List<Naming> namings, List<String> acronyms) {

    Group {
        namings = List.copyOf(namings);
        acronyms = List.copyOf(acronyms);
    }

    /** The fullest name: the most words, then the most letters, then the first. */
    String name() {
        return String.join(" ", fullest().name());
    }

    private Naming fullest() {
        Naming fullest = namings.get(0);
        for (Naming each : namings) {
            if (fullness(each) > fullness(fullest)) {
                fullest = each;
            }
        }
        return fullest;
    }

    private static int fullness(Naming naming) {
        boolean shouted = naming.name().stream().allMatch(word -> word.equals(word.toUpperCase(java.util.Locale.ROOT)));
        return naming.name().size() * 1_000 + String.join(" ", naming.name()).length() * 2 - (shouted ? 500 : 0);
    }

    Optional<String> acronym() {
        return namings.stream()
                .filter(this::isAcronym)
                .map(each -> each.name().get(0))
                .findFirst();
    }

    private boolean isAcronym(Naming naming) {
        return fullest().name().size() > 1
                && naming.name().size() == 1
                && (acronyms.contains(Acronyms.bare(naming.name().get(0)))
                        || (kind != EntityKind.PERSON
                                && Spelling.isAcronym(naming.name().get(0))));
    }

    MentionForm formOf(Naming naming) {
        if (isAcronym(naming)) {
            return MentionForm.ACRONYM;
        }
        return naming.key().equals(fullest().key()) && !naming.courtesy() ? MentionForm.NAME : MentionForm.SHORT_NAME;
    }
}
