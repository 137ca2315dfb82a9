package dateline.processing.comment;

import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage.Step;
import java.util.List;

/**
 * Chains the steps of a comment: each hash is over the step and the hash before. The words of a step are in it through
 * the step's id, which comes from them, so that the chain still holds when they are erased.
 */
final class StepHash {

    /** Stands before the first step. */
    static final String NONE = "";

    private StepHash() {}

    /** A step with its hash. */
    static Step sealed(Step step, String before) {
        return new Step(
                step.id(),
                step.action(),
                step.role(),
                step.by(),
                step.reason(),
                step.words(),
                step.from(),
                step.to(),
                step.edit(),
                step.at(),
                hash(step, before));
    }

    /** Whether no step was changed, left out or put in since. */
    static boolean holds(List<Step> steps) {
        String before = NONE;
        for (Step step : steps) {
            if (!step.hash().equals(hash(step, before))) {
                return false;
            }
            before = step.hash();
        }
        return true;
    }

    private static String hash(Step step, String before) {
        return ContentId.hash(String.join(
                "\n",
                before,
                step.id(),
                step.action().map(Enum::name).orElse(""),
                step.role().name(),
                step.by(),
                step.reason().map(Enum::name).orElse(""),
                step.from().map(Enum::name).orElse(""),
                step.to().name(),
                Integer.toString(step.edit()),
                step.at().toString()));
    }
}
