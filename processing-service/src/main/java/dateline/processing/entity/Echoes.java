package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import dateline.processing.article.CalendarNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that the recogniser saw in one place and overlooked in another: a surname, an acronym, a name in a headline. */
final class Echoes {

    private static final int SHORTEST = 3;

    private Echoes() {}

    static List<Naming> addTo(List<Naming> seen, Article article, AnnotatedText text) {
        Map<String, EntityKind> known = known(seen);
        List<Naming> all = new ArrayList<>(seen);
        for (Sentence sentence : text.sentences()) {
            if (article.kindAt(sentence.start()).equals(Optional.of(BlockKind.CREDIT))) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                EntityKind kind = known.get(token.word());
                if (kind != null && token.name() == NameKind.NONE && token.is("NNP") && standsAlone(sentence, token)) {
                    Naming naming = new Naming(token.start(), token.end(), kind, List.of(token.word()), false, false);
                    if (seen.stream().noneMatch(naming::overlaps)) {
                        all.add(naming);
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, EntityKind> known(List<Naming> seen) {
        Map<String, EntityKind> known = new LinkedHashMap<>();
        for (Naming each : seen) {
            String last = each.name().get(each.name().size() - 1);
            boolean telling = each.name().size() == 1 || each.kind() == EntityKind.PERSON;
            if (telling && last.length() >= SHORTEST) {
                known.putIfAbsent(last, each.kind());
            }
        }
        return known;
    }

    /** Not a part of a longer capitalised name: "May" echoes nobody in "May Day". */
    private static boolean standsAlone(Sentence sentence, Token token) {
        return !isNamePart(sentence, token.index() - 1) && !isNamePart(sentence, token.index() + 1);
    }

    private static boolean isNamePart(Sentence sentence, int index) {
        if (index < 0 || index >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.tokens().get(index);
        return token.word().equals("-")
                || (token.is("NNP")
                        && !Words.TITLES.contains(token.word())
                        && !Words.COURTESY.contains(token.word())
                        && !CalendarNames.contains(token.word().toLowerCase(Locale.ROOT)));
    }
}
