package counterpoint.session;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {
    private static final SavedSearches.Saved DISSENTS = new SavedSearches.Saved(
            "search-1", "Dissents on the jury", "jury \"as a matter of law\"",
            Map.of("side", List.of("DISSENT"), "court", List.of("7th", "8th")), false);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void searchesSeenPassagesAndHabitsSurviveARestart() throws Exception {
        SeenPassages seen = SeenPassages.NONE.with("search-1", List.of("a1", "b2"));
        SearchHabits habits = SearchHabits.NONE.asked("jury").asked("judge").byMeaning(false).grouped(true);
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue.savedSearches(workspace).set(SavedSearches.NONE.with(DISSENTS));
            KeptValue.seenPassages(workspace).set(seen);
            KeptValue.searchHabits(workspace).set(habits);
        }

        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(KeptValue.savedSearches(workspace).value()).isEqualTo(SavedSearches.NONE.with(DISSENTS));
            assertThat(KeptValue.seenPassages(workspace).value()).isEqualTo(seen);
            assertThat(KeptValue.searchHabits(workspace).value()).isEqualTo(habits);
        }
    }

    @Test
    void whatMakesNoSenseIsLeftOut() throws Exception {
        Files.writeString(folder.resolve("searches.json"),
                "{\"format\": 1, \"saved\": [3, {\"id\": \"x\"}, {\"id\": \"y\", \"name\": \"Y\", \"narrowed\": [1]}],"
                        + " \"seen\": 7, \"asked\": {\"a\": 1}}");
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(KeptValue.savedSearches(workspace).value().list())
                    .containsExactly(new SavedSearches.Saved("y", "Y", "", Map.of(), false));
            assertThat(KeptValue.seenPassages(workspace).value()).isEqualTo(SeenPassages.NONE);
            assertThat(KeptValue.searchHabits(workspace).value()).isEqualTo(SearchHabits.NONE);
        }
    }

    @Test
    void whatIsRememberedIsBounded() {
        List<String> many = IntStream.range(0, 5_000).mapToObj(Integer::toString).toList();

        assertThat(new SeenPassages(Map.of("s", many)).of("s").orElseThrow()).hasSize(1_000);
        assertThat(new SearchHabits(many, true, false).asked()).hasSize(50).startsWith("0", "1");
        assertThat(SavedSearches.NONE.with(DISSENTS).freshId()).isEqualTo("search-2");
    }
}
