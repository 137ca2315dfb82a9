package dateline.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.actor.ActorView;
import dateline.query.event.EventView;
import dateline.query.figure.FigureView;
import dateline.query.index.ArticleSummary;
import dateline.query.place.PlaceView;
import dateline.query.quote.QuoteView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnTest {

    @ParameterizedTest
    @EnumSource
    void everyColumnLeadsToAValueOfTheItems(ListKind kind) {
        for (Column column : Column.of(kind)) {
            Type type = shown(kind);
            for (String step : column.path()) {
                type = step.equals("*") ? inside(type, List.class) : component(type, step);
            }
            assertThat(bare(type))
                    .as(column.toString())
                    .matches(each -> !((Class<?>) each).isRecord() && each != List.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoColumnsHaveTheSameName(ListKind kind) {
        assertThat(Column.of(kind)).extracting(Column::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentationNamesTheColumnsInTheirOrder(ListKind kind) throws IOException {
        String row = Column.of(kind).stream()
                .map(column -> "`" + column.name() + "`")
                .collect(Collectors.joining(", ", "| " + kind.plural() + " | ", " |"));

        assertThat(Files.readString(Path.of("../docs/formats.md"))).contains(row);
    }

    private static Class<?> shown(ListKind kind) {
        return switch (kind) {
            case ARTICLES -> ArticleSummary.class;
            case EVENTS -> EventView.class;
            case QUOTES -> QuoteView.class;
            case FIGURES -> FigureView.class;
            case ACTORS -> ActorView.class;
            case PLACES -> PlaceView.class;
        };
    }

    private static Type component(Type type, String name) {
        return Arrays.stream(((Class<?>) bare(type)).getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    /** What may be there, where the type says that it may be. */
    private static Type bare(Type type) {
        return type instanceof ParameterizedType several
                ? several.getRawType() == Optional.class
                        ? bare(several.getActualTypeArguments()[0])
                        : several.getRawType()
                : type;
    }

    private static Type inside(Type type, Class<?> container) {
        ParameterizedType of = (ParameterizedType) type;
        assertThat(of.getRawType()).isEqualTo(container);
        return of.getActualTypeArguments()[0];
    }
}
