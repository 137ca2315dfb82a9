package dateline.processing.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the tables that come with the service: countries and regions, written by hand, and areas and towns, derived from
 * GeoNames data by {@code gazetteer/derive.py}.
 *
 * <p>What is written by hand goes before what is derived: the point of Ontario is where maps print its name, not in the
 * middle of its towns.
 */
final class GazetteerTables {

    private static final Pattern KIND_OF_AREA = Pattern.compile(
            "(?i) (?:region|oblast|oblisi|oblast'|province|governorate|state|district|prefecture|department|krai)$");

    private final Gazetteer.Builder builder;
    private final Map<String, String[]> regions = new LinkedHashMap<>();
    private final Map<String, String> regionOfName = new HashMap<>();
    private final Map<String, Place> areas = new HashMap<>();
    private final Map<String, Integer> populations = new HashMap<>();

    private GazetteerTables(Gazetteer.Builder builder) {
        this.builder = builder;
    }

    /** Adds all that the tables have, the towns only if they are wanted; gives the names of the areas by their codes. */
    static UnaryOperator<String> addTo(Gazetteer.Builder builder, boolean towns) {
        GazetteerTables tables = new GazetteerTables(builder);
        Lines.forEach("regions.tsv", tables::note);
        Lines.forEach("gazetteer.tsv.gz", line -> {
            switch (line[0]) {
                case "1" -> tables.addArea(line);
                case "2" -> tables.addCounty(line);
                default -> {
                    if (towns) {
                        builder.add(tables.town(line), otherNames(line));
                    }
                }
            }
        });
        Lines.forEach("countries.tsv", tables::addCountry);
        tables.regions.values().forEach(tables::addRegion);
        return tables::nameOf;
    }

    private void note(String[] line) {
        regions.put(line[0], line);
        if (line[4].equals("ADMIN1")) {
            for (String name : Lines.parts(line[5])) {
                regionOfName.put(line[3] + " " + PlaceNames.key(name), line[0]);
            }
        }
    }

    private void addArea(String[] line) {
        String country = line[1].substring(0, 2);
        int population = Integer.parseInt(line[5]);
        populations.merge(country, population, Integer::sum);
        String shorter = KIND_OF_AREA.matcher(line[2]).replaceFirst("");
        String[] known = regions.remove(regionOfName.getOrDefault(country + " " + PlaceNames.key(line[2]), "none"));
        Place area = new Place(
                "admin:" + line[1],
                line[2],
                Double.parseDouble(known == null ? line[3] : known[1]),
                Double.parseDouble(known == null ? line[4] : known[2]),
                Countries.alpha3(country),
                line[1],
                line[2],
                "",
                Feature.ADMIN1,
                population);
        areas.put(line[1], area);
        builder.add(area, List.of(shorter));
        if (known != null) {
            names(area, known[5], known[6]);
        }
    }

    private void addCounty(String[] line) {
        String admin1 = line[1].substring(0, line[1].indexOf('.', 3));
        builder.add(
                new Place(
                        "admin:" + line[1],
                        line[2],
                        Double.parseDouble(line[3]),
                        Double.parseDouble(line[4]),
                        Countries.alpha3(line[1].substring(0, 2)),
                        admin1,
                        nameOf(admin1),
                        line[1],
                        Feature.ADMIN2,
                        Integer.parseInt(line[5])),
                List.of());
    }

    private Place town(String[] line) {
        if (line[0].equals("P")) {
            int population = Integer.parseInt(line[9]);
            return town(
                    "geonames:" + line[1],
                    line[2],
                    line[3],
                    line[4],
                    line[5],
                    line[6],
                    line[7],
                    Feature.ofTown(line[8]),
                    population);
        }
        // neither a number nor its people are known: its id is made from where it lies
        String id = "town:%s.%s.%s".formatted(line[1], line[3], line[4]);
        return town(id, line[2], line[3], line[4], line[1], line[5], line[6], Feature.TOWN, 0);
    }

    private Place town(
            String id,
            String name,
            String lat,
            String lon,
            String country,
            String first,
            String second,
            Feature feature,
            int population) {
        String admin1 = country + "." + first;
        return new Place(
                id,
                name,
                Double.parseDouble(lat),
                Double.parseDouble(lon),
                Countries.alpha3(country),
                admin1,
                nameOf(admin1),
                second.isEmpty() ? "" : admin1 + "." + second,
                feature,
                population);
    }

    private static List<String> otherNames(String[] line) {
        return line[0].equals("P") ? List.of(Lines.parts(line[10])) : List.of();
    }

    private void addCountry(String[] line) {
        List<String> all = List.of(Lines.parts(line[4]));
        Place country = new Place(
                "country:" + line[0],
                all.get(0),
                Double.parseDouble(line[2]),
                Double.parseDouble(line[3]),
                line[0],
                "",
                "",
                "",
                Feature.COUNTRY,
                populations.getOrDefault(line[1], 0));
        builder.add(country, List.of());
        names(country, line[4], line[5]);
    }

    private void addRegion(String[] line) {
        Place region = new Place(
                "region:" + line[0],
                Lines.parts(line[5])[0],
                Double.parseDouble(line[1]),
                Double.parseDouble(line[2]),
                Countries.alpha3(line[3]),
                "",
                "",
                "",
                Feature.valueOf(line[4]),
                0);
        builder.add(region, List.of());
        names(region, line[5], line[6]);
    }

    private void names(Place place, String names, String peoples) {
        for (String name : Lines.parts(names)) {
            builder.put(place, name);
        }
        for (String people : Lines.parts(peoples)) {
            builder.people(place, people);
        }
    }

    private String nameOf(String admin1) {
        Place area = areas.get(admin1);
        return area == null ? "" : area.name();
    }
}
