package dateline.language;

import java.util.Arrays;
import java.util.List;

/**
 * Finds who depends on whom, word by word: a word is taken onto a stack, or one of its two topmost is hung on the other,
 * whichever the {@link ParserModel} speaks for (arc-standard, Nivre 2004; features of Chen and Manning 2014).
 */
final class TransitionParser {

    private static final int NOBODY = -1;

    private final ParserModel model;

    TransitionParser(ParserModel model) {
        this.model = model;
    }

    /**
     * The syntax of a sentence.
     *
     * @param shown places of the words to parse; the others hang on the root
     */
    Syntax parse(List<Integer> shown, List<String> words, List<String> tags) {
        State state = new State(
                shown.stream().map(words::get).toList(),
                shown.stream().map(tags::get).toList());
        while (!state.isDone()) {
            state.apply(state.isFree() ? best(state, model.scores(state.places())) : state.onlyStep());
        }
        int root = shown.get(state.root() - 1);
        Integer[] governors = new Integer[words.size()];
        String[] relations = new String[words.size()];
        Arrays.fill(governors, root);
        Arrays.fill(relations, "punct");
        for (int i = 0; i < shown.size(); i++) {
            int governor = state.governors[i + 1];
            governors[shown.get(i)] = governor == 0 ? -1 : (Integer) shown.get(governor - 1);
            String relation = model.nameOf(state.relations[i + 1]);
            relations[shown.get(i)] = state.isPassiveSubject(i + 1, relation) ? relation + ":pass" : relation;
        }
        return new Syntax(List.of(governors), List.of(relations));
    }

    private int best(State state, float[] scores) {
        int best = NOBODY;
        for (int i = 0; i < scores.length; i++) {
            if ((best == NOBODY || scores[i] > scores[best]) && state.allows(i)) {
                best = i;
            }
        }
        return best;
    }

    /** What is on the stack, what is to come, and what hangs on what so far. */
    private final class State {
        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] governors;
        private final int[] relations;
        private final int[][] left;
        private final int[][] right;
        private final int[] stack;
        private int height = 1;
        private int next = 1;

        State(List<String> words, List<String> tags) {
            size = words.size();
            this.words = new int[size + 1];
            this.tags = new int[size + 1];
            this.words[0] = model.word("-ROOT-");
            this.tags[0] = model.tag("-ROOT-");
            for (int i = 0; i < size; i++) {
                this.words[i + 1] = model.word(words.get(i));
                this.tags[i + 1] = model.tag(tags.get(i));
            }
            governors = new int[size + 1];
            relations = new int[size + 1];
            stack = new int[size + 1];
            left = nobodies();
            right = nobodies();
        }

        /** Of each word the outermost dependent and the one beside it. */
        private int[][] nobodies() {
            int[][] all = new int[size + 1][2];
            for (int[] each : all) {
                Arrays.fill(each, NOBODY);
            }
            return all;
        }

        int root() {
            return right[0][0];
        }

        /** The model sees the verb's "was" only after its subject, and often does not look back. */
        boolean isPassiveSubject(int word, String relation) {
            if (!relation.equals("nsubj") && !relation.equals("csubj")) {
                return false;
            }
            for (int i = 1; i <= size; i++) {
                if (governors[i] == governors[word]
                        && model.nameOf(relations[i]).equals("aux:pass")) {
                    return true;
                }
            }
            return false;
        }

        boolean isDone() {
            return height == 1 && next > size;
        }

        /** With no two words on the stack there is nothing to choose, and the model need not be asked. */
        boolean isFree() {
            return height > 2;
        }

        /** To take the next word, or to hang the last one on the root. */
        int onlyStep() {
            int count = model.relations() - 1;
            return next <= size ? 2 * count : count;
        }

        boolean allows(int step) {
            int count = model.relations() - 1;
            return step == 2 * count ? next <= size : step % count != 0;
        }

        void apply(int step) {
            int count = model.relations() - 1;
            if (step == 2 * count) {
                stack[height++] = next++;
            } else if (step < count) {
                int governor = stack[height - 1];
                hang(stack[height - 2], governor, step + 1, left[governor]);
                stack[height - 2] = governor;
                height--;
            } else {
                int governor = stack[height - 2];
                hang(stack[height - 1], governor, step - count + 1, right[governor]);
                height--;
            }
        }

        private void hang(int word, int governor, int relation, int[] side) {
            governors[word] = governor;
            relations[word] = relation;
            side[1] = side[0];
            side[0] = word;
        }

        int[] places() {
            int[] places = new int[ParserModel.PLACES];
            int at = 0;
            for (int i = 2; i >= 0; i--) {
                at = put(places, at, onStack(i));
            }
            for (int i = 0; i < 3; i++) {
                at = put(places, at, next + i <= size ? next + i : NOBODY);
            }
            for (int i = 0; i < 2; i++) {
                int top = onStack(i);
                int[] dependents = {
                    of(left, top, 0),
                    of(right, top, 0),
                    of(left, top, 1),
                    of(right, top, 1),
                    of(left, of(left, top, 0), 0),
                    of(right, of(right, top, 0), 0)
                };
                for (int each : dependents) {
                    places[30 + at] = model.relation(each == NOBODY ? 0 : relations[each]);
                    at = put(places, at, each);
                }
            }
            return places;
        }

        private int put(int[] places, int at, int word) {
            places[at] = word == NOBODY ? model.word("-NULL-") : words[word];
            places[18 + at] = word == NOBODY ? model.tag("-NULL-") : tags[word];
            return at + 1;
        }

        private int onStack(int fromTop) {
            return fromTop < height ? stack[height - 1 - fromTop] : NOBODY;
        }

        private int of(int[][] side, int word, int which) {
            return word == NOBODY ? NOBODY : side[word][which];
        }
    }
}
