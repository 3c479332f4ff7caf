package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.language.MissingModelException;
import counterpoint.language.SentenceModel;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeaningTest {
    private static final IndexedPassage SURRENDER = passage(
            "He raised his empty palms and was about to lie face down on the ground, as he had been told.");
    private static final IndexedPassage REVIEW = passage(
            "We review the denial of a motion for summary judgment without deference to the district court.");
    private static final IndexedPassage DOG = passage(
            "The officers released an attack dog, which bit the plaintiff and then returned to its handler.");
    private static final List<IndexedPassage> ALL = List.of(SURRENDER, REVIEW, DOG);

    private SentenceModel model;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void load() throws MissingModelException {
        model = SentenceModel.load();
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void passageIsFoundByMeaningAlone() {
        try (PassageIndex index = understanding(MeaningStore.inMemory())) {
            SearchHit hit = index.search(SearchRequest.of("canine attacks")).hits().getFirst();
            assertThat(hit.passage()).isEqualTo(DOG);
            SearchHit alone = index.search(SearchRequest.of("animal biting people")).hits().getFirst();
            assertThat(alone.passage()).isEqualTo(DOG);
            assertThat(alone.found()).isEqualTo(SearchHit.Found.MEANING);
            assertThat(alone.why()).isEqualTo("By meaning, without the words");
        }
    }

    @Test
    void passageThatSaysMuchTheSameIsLikeIt() {
        IndexedPassage bitten = passage("medina", "Their police canine sank its teeth into his leg.");
        List<IndexedPassage> all = List.of(SURRENDER, REVIEW, DOG, bitten);
        try (PassageIndex index = understanding(all, MeaningStore.inMemory())) {
            SearchHit hit = index.like(DOG, 1).hits().getFirst();
            assertThat(hit.passage()).isEqualTo(bitten);
            assertThat(hit.found()).isEqualTo(SearchHit.Found.MEANING);
            assertThat(hit.why()).isEqualTo("Near in meaning, without the words");
        }
    }

    @Test
    void wordsAndMeaningTogetherAreBoth() {
        try (PassageIndex index = understanding(MeaningStore.inMemory())) {
            SearchHit hit = index.search(SearchRequest.of("attack dog")).hits().getFirst();
            assertThat(hit.found()).isEqualTo(SearchHit.Found.BOTH);
        }
    }

    @Test
    void phraseMustStandThere() {
        try (PassageIndex index = understanding(MeaningStore.inMemory())) {
            assertThat(index.search(SearchRequest.of("\"canine attack\"")).hits()).isEmpty();
        }
    }

    @Test
    void filtersHoldForMeaningToo() {
        try (PassageIndex index = understanding(MeaningStore.inMemory())) {
            SearchResult result = index.search(SearchRequest.of("canine attacks side:dissent"));
            assertThat(result.hits()).isEmpty();
            assertThat(result.problem()).isEmpty();
        }
    }

    @Test
    void whatWasReadIsKept() throws IOException {
        Path file = folder.resolve("kept").resolve("meanings.bin");
        understanding(MeaningStore.open(folder.resolve("none"), file)).close();
        MeaningStore again = MeaningStore.open(folder.resolve("none"), file);
        PassageMeanings meanings = new PassageMeanings(model, again);
        assertThat(meanings.unknown(ALL)).isZero();
        float[] kept = again.get(DOG.text()).orElseThrow().stretches().getFirst();
        float[] fresh = model.vector(DOG.text());
        for (int i = 0; i < fresh.length; i++) {
            assertThat(kept[i]).isCloseTo(fresh[i], within(0.003f));
        }
        assertThat(new PassageMeanings(model, MeaningStore.open(file, folder.resolve("other.bin"))).unknown(ALL))
                .isZero();
        assertThat(Files.exists(folder.resolve("other.bin"))).isFalse();
    }

    @Test
    void damagedEntryAndWhatFollowsAreReadAgain() throws IOException {
        Path file = folder.resolve("damaged.bin");
        understanding(MeaningStore.open(folder.resolve("none"), file)).close();
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 97) {
            Path cut = folder.resolve("cut.bin");
            Files.write(cut, java.util.Arrays.copyOf(bytes, length));
            assertThat(new PassageMeanings(model, MeaningStore.open(folder.resolve("none"), cut)).unknown(ALL))
                    .isBetween(1, 3);
        }
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        MeaningStore store = MeaningStore.open(folder.resolve("none"), file);
        assertThat(new PassageMeanings(model, store).unknown(ALL)).isEqualTo(2);
        understanding(store).close();
        assertThat(new PassageMeanings(model, MeaningStore.open(folder.resolve("none"), file)).unknown(ALL)).isZero();
    }

    @Test
    void fileOfAnotherKindIsMadeAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("text.bin"),
                "Dear diary, this is no cache at all, and it is long.");
        understanding(MeaningStore.open(folder.resolve("none"), file)).close();
        assertThat(new PassageMeanings(model, MeaningStore.open(folder.resolve("none"), file)).unknown(ALL)).isZero();
    }

    @Test
    void interruptedReadingKeepsWhatItHas() {
        MeaningStore store = MeaningStore.inMemory();
        PassageMeanings meanings = new PassageMeanings(model, store);
        Optional<List<PassageMeaning>> read = meanings.of(ALL, 10, (done, all) -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).isEmpty();
        assertThat(meanings.unknown(ALL)).isEqualTo(2);
    }

    private PassageIndex understanding(MeaningStore store) {
        return understanding(ALL, store);
    }

    private PassageIndex understanding(List<IndexedPassage> passages, MeaningStore store) {
        PassageIndex index = PassageIndex.of(passages);
        index.understand(model, new PassageMeanings(model, store).of(passages, 10, (done, all) -> {
        }).orElseThrow());
        return index;
    }

    private static IndexedPassage passage(String text) {
        return passage("smith", text);
    }

    private static IndexedPassage passage(String caseId, String text) {
        return new IndexedPassage(
                caseId, "Smith v. Finkley", "smith/slip-opinion.txt", "majority", OpinionKind.MAJORITY,
                Optional.empty(), 1, new Span(0, text.length()), "Smith v. Finkley", text, List.of(), Optional.empty(),
                OptionalInt.empty(), List.of(), List.of());
    }
}
