package dateline.query.http;

/** Something that was asked for and is not here. Answered with 404. */
public final class Missing extends RuntimeException {

    private final String parameter;

    /**
     * @param parameter the name of the parameter that asked for it
     * @param problem what is not here, such as "No article has this id."
     */
    public Missing(String parameter, String problem) {
        super(problem, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
