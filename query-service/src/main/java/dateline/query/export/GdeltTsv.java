package dateline.query.export;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.query.event.EventView;
import dateline.query.index.Days;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows as those of GDELT 2.0's table of events: 61 columns, tabs between, no head.
 *
 * <p>GDELT dates by the day and codes in CAMEO, so events without a day or without a CAMEO code are left out. What we do
 * not measure (tone, Goldstein's scale, religion, ethnicity) is empty.
 */
final class GdeltTsv implements EventFormat {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    // GDELT's word for a place that is not told.
    private static final String NO_PLACE = "0";
    private static final int GEO_COLUMNS = 8;
    private static final int ID_LETTERS = 12;
    private static final int BASE_CODE = 3;
    private static final int ROOT_CODE = 2;
    private static final int MONTH = 6;

    private final CameoActors actors = new CameoActors();

    @Override
    public String mediaType() {
        return "text/tab-separated-values";
    }

    @Override
    public Optional<String> write(EventView shown) {
        Event event = shown.event();
        Optional<LocalDate> day = event.date()
                .value()
                .value()
                .flatMap(Days::of)
                .filter(Days::isOne)
                .map(Days::first);
        Optional<String> code = event.cameo().value();
        return day.isEmpty() || code.isEmpty() ? Optional.empty() : Optional.of(row(shown, day.get(), code.get()));
    }

    private String row(EventView shown, LocalDate day, String code) {
        Event event = shown.event();
        List<String> row = new ArrayList<>();
        // A number, as GDELT's are, that says the same event after a replay.
        row.add(Long.toString(Long.parseLong(event.eventId().substring(1, 1 + ID_LETTERS), Character.MAX_RADIX)));
        String date = DAY.format(day);
        row.add(date);
        row.add(date.substring(0, MONTH));
        row.add(Integer.toString(day.getYear()));
        row.add(fraction(day));
        row.addAll(actors.columns(first(event.actors())));
        row.addAll(actors.columns(first(event.recipients())));
        row.add(shown.inLead() ? "1" : "0");
        row.add(code);
        row.add(code.substring(0, Math.min(BASE_CODE, code.length())));
        row.add(code.substring(0, Math.min(ROOT_CODE, code.length())));
        row.add(Integer.toString(event.quad()));
        row.add("");
        row.add(Integer.toString(event.evidence().size()));
        row.add("1");
        row.add("1");
        row.add("");
        row.addAll(noPlace());
        row.addAll(noPlace());
        row.addAll(event.place().place().map(this::place).orElseGet(GdeltTsv::noPlace));
        row.add(SECOND.format(shown.article().learnedAt()));
        row.add(shown.article().url().map(GdeltTsv::cell).orElse(""));
        return String.join("\t", row);
    }

    private static Optional<Participant> first(List<Participant> participants) {
        return participants.stream().findFirst();
    }

    // As GDELT reckons it: every month has thirty days.
    private static String fraction(LocalDate day) {
        double part = (day.getMonthValue() * 30.0 + day.getDayOfMonth()) / 365;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }

    private List<String> place(GazetteerPlace place) {
        String fips = place.country().flatMap(actors::fips).orElse("");
        String type = placeType(place);
        return List.of(
                type,
                cell(place.admin1()
                        .filter(admin -> !admin.equals(place.name()))
                        .map(admin -> place.name() + ", " + admin)
                        .orElse(place.name())),
                fips,
                fips,
                "",
                place.lat().toPlainString(),
                place.lon().toPlainString(),
                "1".equals(type) ? fips : "");
    }

    private static String placeType(GazetteerPlace place) {
        boolean american = place.country().filter("USA"::equals).isPresent();
        return switch (Resolution.of(place)) {
            case 1 -> "1";
            case 2, 3 -> american ? "2" : "5";
            default -> american ? "3" : "4";
        };
    }

    private static List<String> noPlace() {
        List<String> columns = new ArrayList<>(Collections.nCopies(GEO_COLUMNS, ""));
        columns.set(0, NO_PLACE);
        return columns;
    }

    static String cell(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
