package counterpoint.ui.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.LibraryIndex;
import counterpoint.search.PassageIndex;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The search with a slow index and a slow shelf, on real threads.
@ExtendWith(ApplicationExtension.class)
class SearchModelTest {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch late = new CountDownLatch(1);
    private final AtomicInteger indexed = new AtomicInteger();
    private final WorkbenchModel workbench = new WorkbenchModel(new SlowShelf(), TaskRunner.onVirtualThreads());
    private final AtomicReference<SearchModel> searched = new AtomicReference<>();
    private final CountDownLatch smith = new CountDownLatch(1);

    @BeforeEach
    void search() {
        searched.set(WaitForAsyncUtils.waitForAsyncFx(5000, () -> new SearchModel(workbench, this::index)));
    }

    /// Smith v. Finkley is read only when it may be.
    private final class SlowShelf implements Shelf {
        private final Shelf bundled = new BundledShelf();

        @Override
        public List<Entry> entries() {
            return bundled.entries();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            if (id.equals(BundledShelf.SMITH)) {
                await(smith);
            }
            return bundled.read(id);
        }
    }

    /// Answers “jury” only when it may.
    private Searcher index(List<CaseFile> files) {
        indexed.incrementAndGet();
        PassageIndex index = LibraryIndex.of(files);
        return request -> {
            if (!request.words().equals("jury")) {
                return index.search(request);
            }
            asked.countDown();
            await(slow);
            SearchResult answer = index.search(request);
            late.countDown();
            return answer;
        };
    }

    @Test
    void theNewestQuestionWinsAndOldResultsStayUntilItsAnswerIsThere() throws Exception {
        smith.countDown();
        onFx(workbench::start);
        waitUntil(() -> model().coverage().get().cases().size() == 2);
        ask("immunity");
        waitUntil(() -> isAnswered("immunity"));

        List<String> answered = new CopyOnWriteArrayList<>();
        onFx(() -> model().findings().subscribe(found -> answered.add(found.question().words())));

        ask("jury");
        await(asked);
        assertThat(isAnswered("immunity")).isTrue();
        assertThat(model().findings().get().hits()).isNotEmpty();
        ask("appeal");
        waitUntil(() -> isAnswered("appeal"));
        slow.countDown();
        await(late);
        ask("trial");
        waitUntil(() -> isAnswered("trial"));

        assertThat(answered).containsExactly("immunity", "appeal", "trial");
    }

    @Test
    void theIndexIsMadeOnceWhenAllCasesAreRead() throws Exception {
        smith.countDown();
        onFx(workbench::start);
        waitUntil(() -> model().coverage().get().cases().size() == 2 && model().waiting().get() == 0);

        assertThat(indexed).hasValue(1);
    }

    @Test
    void beforeAllCasesAreReadWhatIsThereIsSearched() throws Exception {
        onFx(workbench::start);
        waitUntil(() -> workbench.cases().getFirst().model().isPresent());
        onFx(model()::show);
        ask("immunity");
        waitUntil(() -> isAnswered("immunity") && model().findings().get().total() > 0);
        int medinaAlone = model().findings().get().total();
        assertThat(model().waiting().get()).isEqualTo(1);

        smith.countDown();
        waitUntil(() -> model().waiting().get() == 0 && model().findings().get().total() > medinaAlone);
        assertThat(indexed).hasValue(2);
    }

    @Test
    void aSearchThatFailsSaysASentence() throws Exception {
        SearchModel failing = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new SearchModel(
                workbench, files -> SearchModelTest::fail));
        smith.countDown();
        onFx(workbench::start);
        waitUntil(() -> failing.coverage().get().cases().size() == 2);
        onFx(() -> failing.question().words().set("anything"));
        waitUntil(() -> failing.findings().get().problem().isPresent());

        assertThat(failing.findings().get().problem().orElseThrow()).startsWith("The search could not be completed.");
    }

    private static SearchResult fail(SearchRequest request) {
        throw new IllegalStateException("broken on purpose");
    }

    private SearchModel model() {
        return searched.get();
    }

    private void ask(String words) {
        onFx(() -> model().question().words().set(words));
    }

    private boolean isAnswered(String words) {
        return model().findings().get().question().words().equals(words);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private static void waitUntil(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                5000, condition::getAsBoolean));
    }

    private static void await(CountDownLatch latch) {
        boolean open = false;
        while (!open) {
            try {
                open = latch.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException cancelled) {
                // A search in an index in memory goes on when it is cancelled, too.
            }
        }
    }
}
