package dateline.contracts;

/**
 * A field that breaks a schema.
 *
 * @param field its name, with dots between levels; empty for the whole message
 * @param problem what is wrong with it, in words
 */
public record SchemaViolation(String field, String problem) {

    @Override
    public String toString() {
        return field.isEmpty() ? problem : field + ": " + problem;
    }
}
