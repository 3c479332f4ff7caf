package counterpoint.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.LibraryIndex;
import counterpoint.search.PassageIndex;
import counterpoint.search.PassageMeanings;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Searcher;
import counterpoint.ui.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// An index that another window keeps, of which not all was read for its meaning.
@ExtendWith(ApplicationExtension.class)
class ProgressTest {
    /// Leaves seven passages unread unless all are wanted.
    private record Unfinished(PassageIndex index) implements Searcher {
        @Override
        public SearchResult search(SearchRequest request) {
            return index.search(request);
        }

        @Override
        public Optional<String> notice() {
            return Optional.of("Another window keeps the index.");
        }

        @Override
        public Optional<PassageMeanings.Read> understand(
                int most, Supplier<Optional<String>> open, PassageMeanings.Progress progress) {
            return Optional.of(new PassageMeanings.Read(0, most == Integer.MAX_VALUE ? 0 : 7));
        }
    }

    @Test
    void theSearchSaysWhatItDoesNotCoverAndReadsTheRestWhenAsked() {
        List<Object> seen = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
            SearchModel model = new SearchModel(workbench, files -> new Unfinished(LibraryIndex.of(files)));
            workbench.start();
            Progress progress = new Progress(model);
            Labeled words = (Labeled) progress.getChildren().getFirst();
            Button rest = (Button) progress.getChildren().getLast();
            String before = words.getText();
            String offered = rest.getText();
            rest.fire();
            return List.of(before, offered, words.getText(), rest.isVisible());
        });

        assertThat(seen).containsExactly(
                "Another window keeps the index. 7 passages are found by their words only: so many are not read for their"
                        + " meaning unasked.",
                "Read 7 more",
                "Another window keeps the index.",
                false);
    }
}
