package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.Selection;
import counterpoint.note.Anchors;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.session.NoteStore;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program is killed with SIGKILL at random moments while it marks, briefs and corrects two bundled cases: every
/// change older than two seconds is there, no file is unreadable, and each mark stands on the words it was made on.
///
/// Ten rounds, or as many as `-Ptorture` asks for. Ten follow each other in one workspace, each going on where the one
/// before was killed.
class TortureTest {
    private static final Logger LOG = LoggerFactory.getLogger(TortureTest.class);
    private static final int ROUNDS = Integer.getInteger("counterpoint.torture.rounds", 10);
    private static final int ROUNDS_TOGETHER = 10;
    private static final int SELECTIONS = 60;
    private static final long PROMISE = TimeUnit.SECONDS.toNanos(2);

    private static final Map<String, CaseFile> FILES = new HashMap<>();
    private static final Map<String, Map<MarkTarget, Selection>> SELECTED = new HashMap<>();

    @TempDir
    private static Path targets;

    @TempDir
    private Path folder;

    /// What one round had to do with.
    private record Round(int number, int heard, int promised) {
    }

    @BeforeAll
    static void selectInBothCases() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (Workspace workspace = Workspace.open(targets)) {
            NoteStore store = new NoteStore(workspace);
            for (String caseId : ReaderWork.CASES) {
                CaseFile file = new CaseReader().read(caseId, Path.of("opinions", caseId));
                Map<MarkTarget, Selection> selected = select(file, random);
                FILES.put(caseId, file);
                SELECTED.put(caseId, selected);
                store.of(caseId)
                        .set(new Marks(
                                selected.keySet().stream().map(target -> Mark.on(target, Instant.EPOCH)).toList(),
                                List.of()));
            }
        }
    }

    /// Some words to some paragraphs, in each opinion in turn.
    private static Map<MarkTarget, Selection> select(CaseFile file, SplittableRandom random) {
        Map<MarkTarget, Selection> selected = new LinkedHashMap<>();
        List<Edition> editions = file.opinions().stream().flatMap(one -> one.editions().stream()).toList();
        List<Anchors> anchors = editions.stream().map(edition -> new Anchors(edition.opinion().id())).toList();
        while (selected.size() < SELECTIONS) {
            int print = selected.size() % editions.size();
            Edition edition = editions.get(print);
            Opinion opinion = edition.opinion();
            int block = random.nextInt(opinion.body().size());
            int last = Math.min(opinion.body().size() - 1, block + random.nextInt(3));
            Place first = new Place(opinion.id(), false, block, new Span(0, 0));
            int start = random.nextInt(opinion.block(first).text().length() + 1);
            Place end = new Place(opinion.id(), false, last, new Span(0, 0));
            int to = random.nextInt(opinion.block(end).text().length() + 1);
            Selection.between(edition, first.at(new Span(start, start)), end.at(new Span(to, to)))
                    .ifPresent(words -> selected.put(words.target(anchors.get(print)), words));
        }
        return selected;
    }

    @Test
    void everyChangeOlderThanTwoSecondsOutlivesAKill() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        int changes = 0;
        int marks = 0;
        for (int first = 0; first < ROUNDS; first += ROUNDS_TOGETHER) {
            Path workspace = folder.resolve("from round " + first);
            ReaderWork expected = new ReaderWork(
                    Workspace.openReadOnly(folder.resolve("none")), TortureChild.targets(targets));
            int next = 0;
            for (int round = first; round < Math.min(ROUNDS, first + ROUNDS_TOGETHER); round++) {
                Round killed = killed(workspace, next, round, random.nextInt(100, 3500));
                changes += killed.heard() + 1 - next;
                next = restart(workspace, expected, next, killed);
            }
            marks += ReaderWork.CASES.stream()
                    .mapToInt(caseId -> expected.marks(caseId).marks().size())
                    .sum();
        }
        LOG.info("{} rounds, {} changes, {} marks at the end", ROUNDS, changes, marks);
    }

    /// Lets the program make changes and kills it.
    ///
    /// @param next the number of its first change
    private Round killed(Path workspace, int next, int round, long milliseconds) throws Exception {
        try (ChildProgram child = child(workspace, next)) {
            assertThat(child.says()).isEqualTo("open");
            Thread.sleep(milliseconds);
            long killed = System.nanoTime();
            child.kill();
            int promised = child.changes().entrySet().stream()
                    .filter(change -> change.getValue() <= killed - PROMISE)
                    .mapToInt(Map.Entry::getKey)
                    .max()
                    .orElse(next - 1);
            int heard = child.changes().isEmpty() ? next - 1 : child.changes().lastKey();
            return new Round(round, heard, promised);
        }
    }

    private static ChildProgram child(Path workspace, int next) throws IOException {
        return new ChildProgram(TortureChild.class, workspace.toString(), targets.toString(), String.valueOf(next));
    }

    /// Opens the workspace after a kill: each document is as it was after some change from the last promised one on.
    ///
    /// @param expected has made all changes before `next`
    /// @return the number of the next change, with which a turn begins
    private static int restart(Path folder, ReaderWork expected, int next, Round round) throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            ReaderWork left = new ReaderWork(workspace, Map.of());
            Map<String, Object> found = left.content();
            assertThat(workspace.notices()).isEmpty();
            ReaderWork.CASES.forEach(caseId -> placed(caseId, left.marks(caseId)));
            TreeSet<String> unlike = new TreeSet<>(found.keySet());
            int made = next - 1;
            while (made < round.promised()) {
                expected.make(++made);
            }
            unlike.removeIf(name -> Objects.equals(found.get(name), expected.content().get(name)));
            // The last change may be made and not said.
            while (made <= round.heard() || (made + 1) % ReaderWork.TURN != 0) {
                expected.make(++made);
                unlike.removeIf(name -> Objects.equals(found.get(name), expected.content().get(name)));
            }
            assertThat(unlike).as("documents after %s that lost a change", round).isEmpty();
            left.set(expected);
            return made + 1;
        }
    }

    /// Each mark stands on the words it was made on.
    private static void placed(String caseId, Marks marks) {
        MarkPlaces places = MarkPlaces.of(Objects.requireNonNull(FILES.get(caseId)), marks);
        Map<MarkTarget, Selection> selected = SELECTED.getOrDefault(caseId, Map.of());
        assertThat(places.orphans()).isEmpty();
        for (Mark mark : marks.marks()) {
            Selection selection = Objects.requireNonNull(selected.get(mark.target()));
            assertThat(places.places(mark, selection.edition())).isEqualTo(selection.parts());
        }
    }

    @Test
    void aSecondProcessIsRefusedAndMayRead() throws Exception {
        try (ChildProgram first = child(folder, 0)) {
            assertThat(first.says()).isEqualTo("open");
            try (ChildProgram second = child(folder, 0)) {
                assertThat(second.says())
                        .startsWith("Another window of Counterpoint has this workspace open (process ");
            }
            assertThatThrownBy(() -> Workspace.open(folder)).isInstanceOf(WorkspaceInUseException.class);
            Thread.sleep(1000);
            try (Workspace reading = Workspace.openReadOnly(folder)) {
                ReaderWork work = new ReaderWork(reading, Map.of());
                assertThat(work.marks(ReaderWork.CASES.getFirst()).marks()).isNotEmpty();
                assertThat(reading.notices()).isEmpty();
            }
            first.kill();
        }
        // The lock of a killed process holds nobody up.
        Workspace.open(folder).close();
    }
}
