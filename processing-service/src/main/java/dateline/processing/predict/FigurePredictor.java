package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import dateline.processing.quantity.Ordinals;
import dateline.processing.quantity.Quantity;
import dateline.processing.quantity.Quantity.Kind;
import dateline.processing.quantity.QuantityReader;
import dateline.processing.quantity.RangeReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads quantities for the task {@code figures}: a line {@code {"id", "suite", "text"}} in, a line {@code {"id",
 * "quantities": [{"start", "end", "value", "unit"}]}} out, in the order of the input, in code points.
 *
 * <p>The quantities are those of {@link QuantityReader}, on which the figures of articles stand too; the suite only says
 * which of them are asked for, and in which words. A line that cannot be read gets none and is told on standard error.
 */
public final class FigurePredictor {

    private FigurePredictor() {}

    /** Takes {@code --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Optional<String> in = option(args, "--in");
        Optional<String> out = option(args, "--out");
        if (in.isEmpty() || out.isEmpty()) {
            System.err.println("usage: --in FILE.jsonl --out FILE.jsonl");
            System.exit(2);
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(in.get()));
                BufferedWriter answers = Files.newBufferedWriter(Path.of(out.get()))) {
            int done = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    answers.write(MessageJson.MAPPER.writeValueAsString(answer(line)));
                    answers.newLine();
                    done++;
                }
            }
            System.err.println(done + " cases read");
        }
    }

    private static Optional<String> option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static ObjectNode answer(String line) {
        ObjectNode answer = MessageJson.MAPPER.createObjectNode();
        ArrayNode quantities = MessageJson.MAPPER.createArrayNode();
        try {
            JsonNode request = MessageJson.MAPPER.readTree(line);
            answer.set("id", request.get("id"));
            String text = request.get("text").asText();
            for (Told told : told(request.path("suite").asText(), text)) {
                quantities
                        .addObject()
                        .put("start", text.codePointCount(0, told.start()))
                        .put("end", text.codePointCount(0, told.end()))
                        .put("value", told.value())
                        .put("unit", told.unit());
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("a line could not be read: " + e);
        }
        answer.set("quantities", quantities);
        return answer;
    }

    /** A quantity in the words of a suite, in UTF-16 offsets. */
    private record Told(int start, int end, String value, String unit) {}

    private static List<Told> told(String suite, String text) {
        List<Quantity> all = QuantityReader.in(text);
        return switch (suite) {
            case "number" ->
                all.stream()
                        .filter(each -> !each.attached())
                        .map(each -> bare(each))
                        .toList();
            case "percentage" ->
                of(all, Kind.PERCENT)
                        .map(each -> told(each, plain(each.value()) + "%", ""))
                        .toList();
            case "currency" ->
                all.stream()
                        .filter(each -> each.kind() == Kind.MONEY || each.kind() == Kind.SMALL_MONEY)
                        .map(each -> told(each, plain(each.value()), each.name().orElse("")))
                        .toList();
            case "age" ->
                of(all, Kind.AGE)
                        .map(each -> told(each, plain(each.value()), each.name().orElse("")))
                        .toList();
            case "temperature" ->
                of(all, Kind.TEMPERATURE)
                        .map(each -> told(each, plain(each.value()), each.name().orElse("")))
                        .toList();
            case "dimension" ->
                of(all, Kind.MEASURE)
                        .filter(each -> !each.name()
                                .orElse("")
                                .matches("second|minute|hour|day|week|month|year|decade|century"))
                        .map(each -> told(each, plain(each.value()), each.name().orElse("")))
                        .toList();
            case "ordinal" ->
                Ordinals.in(text).stream().map(FigurePredictor::ordinal).toList();
            case "number_range" ->
                RangeReader.in(text).stream().map(FigurePredictor::range).toList();
            default -> withMiddles(text, all);
        };
    }

    /** The suite {@code quantity} asks for the middle of a span: 47 for "between 44 and 50 mg". */
    private static List<Told> withMiddles(String text, List<Quantity> all) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Quantity each = all.get(i);
            Quantity next = i + 1 < all.size() ? all.get(i + 1) : null;
            if (next != null && isSpan(text, each, next)) {
                BigDecimal middle = each.value().add(next.value()).divide(BigDecimal.TWO);
                told.add(new Told(each.start(), next.end(), plain(middle), british(next)));
                i++;
            } else {
                told.add(told(each, plain(each.value()), british(each)));
            }
        }
        return told;
    }

    private static boolean isSpan(String text, Quantity first, Quantity second) {
        String link = text.substring(first.end(), second.start());
        String before = text.substring(Math.max(0, first.start() - 12), first.start());
        boolean linked = link.matches("\\s?[-–—]\\s?|-? to ") || (link.equals(" and ") && before.endsWith("between "));
        return linked && (first.unit().isEmpty() || first.unit().equals(second.unit()));
    }

    private static Stream<Quantity> of(List<Quantity> all, Kind kind) {
        return all.stream().filter(each -> each.kind() == kind);
    }

    private static Told told(Quantity each, String value, String unit) {
        return new Told(each.start(), each.end(), value, unit);
    }

    private static Told bare(Quantity each) {
        return new Told(each.numberStart(), each.numberEnd(), plain(each.value()), "");
    }

    private static Told ordinal(Ordinals.Ordinal each) {
        String value = each.value().map(FigurePredictor::plain).orElseGet(() -> "%s%s%d"
                .formatted(each.from(), each.steps() < 0 ? "" : "+", each.steps()));
        return new Told(each.start(), each.end(), value, "");
    }

    private static Told range(RangeReader.Range each) {
        String value = (each.lowInside() ? "[" : "(")
                + each.low().map(FigurePredictor::plain).orElse("") + ","
                + each.high().map(FigurePredictor::plain).orElse("") + (each.highInside() ? "]" : ")");
        return new Told(each.start(), each.end(), value, "");
    }

    private static String plain(BigDecimal value) {
        return value.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }

    private static String british(Quantity each) {
        return switch (each.kind()) {
            case NUMBER -> "dimensionless";
            case PERCENT -> "percentage";
            default ->
                each.name()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replace("meter", "metre")
                        .replace("liter", "litre");
        };
    }
}
