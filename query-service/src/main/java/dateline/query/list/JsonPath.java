package dateline.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A way through a JSON tree, such as {@code /event/actors/*&#47;name}; {@code *} stands for each element of a list. */
record JsonPath(String path) {

    /** The texts and numbers it leads to. */
    List<String> values(JsonNode tree) {
        Stream<JsonNode> at = Stream.of(tree);
        for (String step : path.substring(1).split("/")) {
            at = step.equals("*")
                    ? at.flatMap(node ->
                            Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::get))
                    : at.map(node -> node.path(step));
        }
        return at.filter(JsonNode::isValueNode).map(JsonNode::asText).toList();
    }
}
