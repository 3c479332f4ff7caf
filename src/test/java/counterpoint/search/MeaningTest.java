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
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
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

    private static final PassageMeanings.Progress UNHEARD = (done, all) -> {
    };

    private final MeaningIndex known = MeaningIndex.inMemory();
    private SentenceModel model;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void load() throws MissingModelException {
        model = SentenceModel.load();
    }

    @AfterAll
    void close() {
        known.close();
        model.close();
    }

    @Test
    void passageIsFoundByMeaningAlone() {
        try (PassageIndex index = understanding(ALL)) {
            SearchHit hit = index.search(SearchRequest.of("canine attacks")).hits().getFirst();
            assertThat(hit.passage()).isEqualTo(DOG);
            SearchHit alone = index.search(SearchRequest.of("animal biting people")).hits().getFirst();
            assertThat(alone.passage()).isEqualTo(DOG);
            assertThat(alone.found()).isEqualTo(SearchHit.Found.MEANING);
            assertThat(alone.why()).isEqualTo("By meaning, without the words");
        }
    }

    @Test
    void whatIsKeptOfCasesThatAreGoneIsDroppedFromTheDisk() throws IOException {
        IndexedPassage other = passage("medina", "An appeal lies from an issue of law.");
        Path kept = folder.resolve("dropped");
        PassageMeaning meaning = new PassageMeaning(List.of(model.vector("An appeal lies.")));
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept);
                PassageIndex index = PassageIndex.of(List.of(DOG, other))) {
            meanings.add(DOG.text(), meaning);
            meanings.add(other.text(), meaning);
            index.forgetOthers(meanings, Set.of("medina", DOG.caseId()));
            assertThat(meanings.knows(other.text())).isTrue();

            index.remove("medina");
            index.commit();
            index.forgetOthers(meanings, Set.of("medina", DOG.caseId()));
            assertThat(meanings.knows(other.text())).as("a case is missing, so nothing is dropped").isTrue();
            index.forgetOthers(meanings, Set.of(DOG.caseId()));
            assertThat(meanings.knows(other.text())).isFalse();
        }
        try (MeaningIndex again = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(again.knows(other.text())).isFalse();
            assertThat(again.of(DOG.text())).isPresent();
        }
    }

    @Test
    void passageThatSaysMuchTheSameIsLikeIt() {
        IndexedPassage bitten = passage("medina", "Their police canine sank its teeth into his leg.");
        List<IndexedPassage> all = List.of(SURRENDER, REVIEW, DOG, bitten);
        try (PassageIndex index = understanding(all)) {
            SearchHit hit = index.like(DOG, 1).hits().getFirst();
            assertThat(hit.passage()).isEqualTo(bitten);
            assertThat(hit.found()).isEqualTo(SearchHit.Found.MEANING);
            assertThat(hit.why()).isEqualTo("Near in meaning, without the words");
        }
    }

    @Test
    void wordsAndMeaningTogetherAreBoth() {
        try (PassageIndex index = understanding(ALL)) {
            SearchHit hit = index.search(SearchRequest.of("attack dog")).hits().getFirst();
            assertThat(hit.found()).isEqualTo(SearchHit.Found.BOTH);
        }
    }

    @Test
    void phraseMustStandThere() {
        try (PassageIndex index = understanding(ALL)) {
            assertThat(index.search(SearchRequest.of("\"canine attack\"")).hits()).isEmpty();
        }
    }

    @Test
    void filtersHoldForMeaningToo() {
        try (PassageIndex index = understanding(ALL)) {
            SearchResult result = index.search(SearchRequest.of("canine attacks side:dissent"));
            assertThat(result.hits()).isEmpty();
            assertThat(result.problem()).isEmpty();
        }
    }

    @Test
    void whatWasReadIsKept() {
        Path kept = folder.resolve("index").resolve("meaning");
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(read(meanings)).isEqualTo(new PassageMeanings.Read(3, 0));
        }
        try (MeaningIndex again = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(read(again)).isEqualTo(new PassageMeanings.Read(0, 0));
            float[] stretch = again.of(DOG.text()).orElseThrow().stretches().getFirst();
            assertThat(stretch).containsExactly(model.vector(DOG.text()), within(0.0001f));
        }
    }

    @Test
    void whatCameWithTheProgramIsNotReadAgain() {
        Path shipped = folder.resolve("shipped");
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), shipped)) {
            read(meanings);
        }
        try (MeaningIndex meanings = MeaningIndex.open(shipped, folder.resolve("own"));
                PassageIndex index = PassageIndex.of(ALL)) {
            assertThat(read(meanings)).isEqualTo(new PassageMeanings.Read(0, 0));
            index.understand(model, meanings);
            assertThat(index.search(SearchRequest.of("canine attacks")).hits().getFirst().passage()).isEqualTo(DOG);
        }
    }

    @Test
    void secondProcessReadsWhatWasSavedAndKeepsItsOwnInMemory() {
        Path kept = folder.resolve("shared");
        IndexedPassage more = passage("The appeal is dismissed for want of jurisdiction.");
        try (MeaningIndex first = MeaningIndex.open(folder.resolve("none"), kept)) {
            read(first);
            try (MeaningIndex second = MeaningIndex.open(folder.resolve("none"), kept)) {
                List<IndexedPassage> all = List.of(SURRENDER, REVIEW, DOG, more);
                assertThat(new PassageMeanings(model, second).read(all, 10, UNHEARD))
                        .isEqualTo(new PassageMeanings.Read(1, 0));
                assertThat(second.knows(more.text())).isTrue();
            }
            assertThat(first.knows(more.text())).isFalse();
        }
        try (MeaningIndex after = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(after.knows(more.text())).isFalse();
            assertThat(after.knows(DOG.text())).isTrue();
        }
    }

    @Test
    void killedProcessLosesOnlyWhatWasNotSaved() throws IOException {
        Path kept = folder.resolve("killed");
        Path left = Files.createDirectory(folder.resolve("left"));
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
            meanings.add(SURRENDER.text(), new PassageMeaning(List.of(model.vector(SURRENDER.text()))));
            meanings.save();
            meanings.add(DOG.text(), new PassageMeaning(List.of(model.vector(DOG.text()))));
            for (Path file : files(kept)) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), left)) {
            assertThat(meanings.of(SURRENDER.text())).isPresent();
            assertThat(meanings.knows(DOG.text())).isFalse();
        }
    }

    @Test
    void damagedFolderIsReadAgain() throws IOException {
        Path kept = folder.resolve("damaged");
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
            read(meanings);
        }
        for (int number = 0; number < files(kept).size(); number++) {
            Path file = files(kept).get(number);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
                assertThat(read(meanings)).as(file.toString()).isEqualTo(new PassageMeanings.Read(3, 0));
            }
        }
    }

    @Test
    void whatAnotherModelMadeIsReadAgain() throws IOException {
        Path kept = folder.resolve("other");
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(kept), new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(read(meanings)).isEqualTo(new PassageMeanings.Read(3, 0));
        }
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), kept)) {
            assertThat(read(meanings)).isEqualTo(new PassageMeanings.Read(0, 0));
        }
    }

    @Test
    void folderThatCannotBeWrittenIsAsGoodAsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "and no folder");
        try (MeaningIndex meanings = MeaningIndex.open(folder.resolve("none"), file)) {
            assertThat(read(meanings)).isEqualTo(new PassageMeanings.Read(3, 0));
            assertThat(meanings.knows(DOG.text())).isTrue();
        }
    }

    @Test
    void interruptedReadingKeepsWhatItHas() {
        try (MeaningIndex meanings = MeaningIndex.inMemory()) {
            PassageMeanings.Read read = new PassageMeanings(model, meanings).read(
                    ALL, 10, (done, all) -> Thread.currentThread().interrupt());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(read).isEqualTo(new PassageMeanings.Read(1, 2));
            assertThat(meanings.of(SURRENDER.text())).isPresent();
        }
    }

    @Test
    void openCaseIsReadFirstAndTheRestIsLeft() {
        IndexedPassage open = passage("medina", "He asked for discovery and did not get it.");
        List<IndexedPassage> all = List.of(SURRENDER, REVIEW, DOG, open);
        try (MeaningIndex meanings = MeaningIndex.inMemory()) {
            PassageMeanings.Read read = new PassageMeanings(model, meanings).read(
                    all, 1, () -> Optional.of("medina"), UNHEARD);
            assertThat(read).isEqualTo(new PassageMeanings.Read(1, 3));
            assertThat(meanings.knows(open.text())).isTrue();
        }
    }

    @Test
    void passageOfUnknownMeaningIsStillFoundByItsWords() {
        try (MeaningIndex meanings = MeaningIndex.inMemory(); PassageIndex index = PassageIndex.of(ALL)) {
            new PassageMeanings(model, meanings).read(List.of(DOG), 10, UNHEARD);
            index.understand(model, meanings);
            SearchHit hit = index.search(SearchRequest.of("denial of summary judgment")).hits().getFirst();
            assertThat(hit.passage()).isEqualTo(REVIEW);
            assertThat(hit.found()).isEqualTo(SearchHit.Found.WORDS);
        }
    }

    @Test
    void closedMeaningsLeaveASearchByWords() {
        MeaningIndex meanings = MeaningIndex.inMemory();
        try (PassageIndex index = PassageIndex.of(ALL)) {
            read(meanings);
            index.understand(model, meanings);
            meanings.close();
            meanings.add(DOG.text(), new PassageMeaning(List.of()));
            assertThat(index.search(SearchRequest.of("attack dog")).hits())
                    .extracting(SearchHit::found)
                    .containsExactly(SearchHit.Found.WORDS);
        }
    }

    private PassageMeanings.Read read(MeaningIndex meanings) {
        return new PassageMeanings(model, meanings).read(ALL, 10, UNHEARD);
    }

    private PassageIndex understanding(List<IndexedPassage> passages) {
        new PassageMeanings(model, known).read(passages, 10, UNHEARD);
        PassageIndex index = PassageIndex.of(passages);
        index.understand(model, known);
        return index;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static IndexedPassage passage(String text) {
        return passage("smith", text);
    }

    private static IndexedPassage passage(String caseId, String text) {
        return new IndexedPassage(
                caseId, "Smith v. Finkley", "smith/slip-opinion.txt", "majority", OpinionKind.MAJORITY,
                Optional.empty(), 1, new Span(0, text.length()), "Smith v. Finkley", text, List.of(), Optional.empty(),
                OptionalInt.empty(), List.of(), List.of(), List.of());
    }
}
