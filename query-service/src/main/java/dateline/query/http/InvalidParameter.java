package dateline.query.http;

/** A parameter of a request that cannot be taken, with words that help to mend it. Answered with 400. */
public final class InvalidParameter extends RuntimeException {

    private final String parameter;

    /**
     * @param parameter its name in the request
     * @param problem what is wrong with it, such as "is not a number"
     */
    public InvalidParameter(String parameter, String problem) {
        super(problem, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
