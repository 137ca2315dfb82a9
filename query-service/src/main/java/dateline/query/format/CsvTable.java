package dateline.query.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as in RFC 4180, with a header. What is several values stands in one cell with semicolons between; what is not
 * known is an empty cell.
 */
final class CsvTable {

    private static final String BETWEEN = "; ";

    // A spreadsheet takes what begins so for a formula, and runs it.
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private CsvTable() {}

    static byte[] write(ListAnswer answer) {
        List<Column> columns = Column.of(answer.kind()).stream()
                .filter(column -> answer.fields().isEmpty() || answer.fields().contains(column.field()))
                .toList();
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::name));
            for (JsonNode item : answer.items()) {
                printer.printRecord(columns.stream().map(column -> cell(column.values(item))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isMissingNode)) {
            return "";
        }
        if (values.size() == 1 && values.getFirst().isNumber()) {
            return values.getFirst().decimalValue().toPlainString();
        }
        return harmless(values.stream().map(JsonNode::asText).collect(Collectors.joining(BETWEEN)));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
