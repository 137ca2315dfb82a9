package dateline.ingest.page;

import dateline.ingest.page.Markup.Figured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates that a page shows its readers around the headline, and what it calls them.
 *
 * <p>A date counts if it stands alone, behind words such as "published" or "veröffentlicht am", or between the byline
 * and other small print; a date in a sentence is the sentence's own.
 */
final class ShownDates {

    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:published|posted|publish|pub(?:lication)?|erschienen|veröffentlich\\w*|publizier\\w*|erstellt|online seit|publié\\w*|mis en ligne|paru|publicad\\w+|publicación|pubblicat\\w+|gepubliceerd|geplaatst|opublikowan\\w+|dodan\\w+|yayın\\w*|опубликован\\w*|udgivet|publicerad\\w*|publisert|diterbitkan|dipublikasikan)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MODIFIED = Pattern.compile(
            "\\b(?:updated?|modified|edited|revised|changed|reviewed|aktualisier\\w*|geändert|bearbeitet|änderung|überarbeitet|stand|mise? à jour|modifié\\w*|actualiza\\w+|modificad\\w+|aggiornat\\w+|atualiza\\w+|bijgewerkt|gewijzigd|zaktualizowan\\w+|aktualizac\\w+|güncelle\\w+|обновлен\\w*|uppdaterad|oppdatert|opdateret|diperbarui)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATED =
            Pattern.compile("date|datum|fecha|time|publish|posted|meta|dateline|data-|day", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_TO_A_DATE = Pattern.compile(
            "(?:^|.*[|•·/–—:,>»(\\[-]|.*\\b(?:on|am|vom|le|el|em|il|op|den|dnia|from|date|datum|fecha|data|uhr|by .{3,40}|von .{3,40}))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:mon|diens|donners|frei|sams|sonn)tag\\b|\\bmittwoch\\b|\\b(?:mo|di|mi|do|fr|sa|so)\\b"
                    + "|\\b(?:lun|mar|mercre|jeu|vendre|same)di\\b|\\bdimanche\\b|\\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TRAILING = Pattern.compile("[\\s.]+$");
    // Of the web's own pages none is older; an older day is of what the story tells.
    private static final int FIRST_YEAR = 1994;
    private static final int LONGEST = 160;
    private static final int LONGEST_BEFORE = 90;

    // How many characters a headline's own small print may be away.
    private static final int NEAR_AFTER = 1_500;

    private enum Label {
        PUBLISHED,
        NONE,
        MODIFIED
    }

    private record Shown(WrittenTime time, Label label, boolean named, int distance) {

        /** Less is better. */
        int rank() {
            return (label == Label.PUBLISHED ? 0 : 2) + (named ? 0 : 1);
        }
    }

    private final List<Shown> all;

    private ShownDates(List<Shown> all) {
        this.all = all;
    }

    /**
     * Finds them.
     *
     * @param headingAt how many characters of text stand before the headline; the start of the page if it has none
     * @param headingEnd how many stand before its end
     */
    static ShownDates of(Markup markup, int headingAt, int headingEnd, WrittenDay.Order order) {
        List<Shown> all = new ArrayList<>();
        markup.figured().forEach(line -> {
            int distance = line.at() >= headingAt ? Math.max(0, line.at() - headingEnd) : 2 * (headingAt - line.at());
            read(line, distance, order)
                    .filter(any -> !markup.isAside(line.element()))
                    .ifPresent(all::add);
        });
        all.sort(Comparator.comparingInt(Shown::distance));
        return new ShownDates(all);
    }

    private static Optional<Shown> read(Figured line, int distance, WrittenDay.Order order) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<WrittenDay> own = WrittenDay.in(line.own(), order);
        Optional<WrittenDay> whole = WrittenDay.in(line.text(), order);
        boolean isAnother = own.isPresent() && !own.map(WrittenDay::date).equals(whole.map(WrittenDay::date));
        return isAnother
                ? read(line, line.own(), distance, order)
                : read(line, line.text(), distance, order).or(() -> read(line, line.own(), distance, order));
    }

    private static Optional<Shown> read(Figured line, String text, int distance, WrittenDay.Order order) {
        return WrittenDay.in(text, order)
                .or(() -> WrittenDay.inShort(text))
                .filter(day -> day.start() <= LONGEST_BEFORE && day.date().getYear() >= FIRST_YEAR)
                .flatMap(day -> {
                    String before = TRAILING.matcher(WEEKDAY.matcher(text.substring(0, day.start()))
                                    .replaceAll(""))
                            .replaceAll("");
                    Label label = label(before);
                    boolean leads = label != Label.NONE
                            || LEADS_TO_A_DATE.matcher(before.strip()).matches();
                    return leads
                            ? Optional.of(new Shown(WrittenTime.at(text, day), label, isNamed(line), distance))
                            : Optional.empty();
                });
    }

    private static Label label(String before) {
        if (PUBLISHED.matcher(before).find()) {
            return Label.PUBLISHED;
        }
        return MODIFIED.matcher(before).find() ? Label.MODIFIED : Label.NONE;
    }

    private static boolean isNamed(Figured line) {
        return line.element().nameIs("time")
                || DATED.matcher(line.element().className()).find()
                || DATED.matcher(line.element().id()).find();
    }

    /** The date of publication by the headline, if one is shown there. */
    Optional<WrittenTime> published() {
        return all.stream()
                .filter(each -> each.label() != Label.MODIFIED)
                .filter(each -> each.distance() <= (each.rank() == 3 ? NEAR_AFTER : 3 * NEAR_AFTER))
                .min(Comparator.comparingInt(Shown::rank).thenComparingInt(Shown::distance))
                .map(Shown::time);
    }

    /** The date of the last change, wherever it is shown. */
    Optional<WrittenTime> modified() {
        return all.stream()
                .filter(each -> each.label() == Label.MODIFIED)
                .findFirst()
                .map(Shown::time);
    }

    /** Where the only dates of a page are far from its headline: the nearest. */
    Optional<WrittenTime> anywhere() {
        return all.stream()
                .filter(each -> each.label() != Label.MODIFIED)
                .min(Comparator.comparingInt(Shown::rank).thenComparingInt(Shown::distance))
                .map(Shown::time);
    }
}
