package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.Selection;
import counterpoint.note.Anchors;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import counterpoint.text.Span;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Ten thousand marks in Smith v. Finkley, on 400 stretches of its first opinion: finding them when the case is opened, what
/// is in sight while it is scrolled, a change of one of them, the same change on its way to the store, the notes list with
/// a filter, and the file written and read. Each stands beside what does the same in the plainest way: `all` goes through
/// all marks for what is in sight, `open` places all marks where `change` places one, `unordered` filters them as they
/// come, `bytes` writes as many bytes to the same disk.
///
/// Run it with `mvn -Pbench test-compile exec:exec@marks`. In sight must be found within a pulse, 16.7 ms; what a change
/// does on the window's thread is `change` and `keep` together.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarksBench {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final List<MarkColor> COLORS = List.of(MarkColor.values());
    private static final int MARKS = 10_000;
    private static final int STRETCHES = 400;
    private static final int FIRST = 10;
    private static final int IN_SIGHT = 12;

    private final CaseFile file = new CaseReader().read("smith-v-finkley", Path.of("opinions", "smith-v-finkley"));
    private final Edition edition = file.opinions().getFirst().readingText();
    private Marks marks = Marks.NONE;
    private MarkPlaces places = MarkPlaces.of(file, Marks.NONE);
    private @Nullable KeptValue<Marks> kept;
    private @Nullable KeptValue<Marks> saved;
    private @Nullable Workspace workspace;
    private Path folder = Path.of("");
    private byte[] bytes = new byte[0];
    private int count;

    /// Marks the case.
    @Setup
    public void mark() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<MarkTarget> targets = new ArrayList<>();
        Anchors anchors = new Anchors(edition.opinion().id());
        while (targets.size() < STRETCHES) {
            int block = random.nextInt(edition.opinion().body().size());
            Place whole = new Place(edition.opinion().id(), false, block, new Span(0, 0));
            int length = edition.opinion().block(whole).text().length();
            if (length > 60) {
                int start = random.nextInt(length - 50);
                Span span = new Span(start, start + Math.min(length - start, random.nextInt(20, 300)));
                targets.add(new Selection(edition, List.of(whole.at(span))).target(anchors));
            }
        }
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            all.add(Mark.on(targets.get(i % STRETCHES), NOW)
                    .colored(Optional.of(COLORS.get(i % COLORS.size())), NOW)
                    .noted("Note " + i, NOW));
        }
        marks = new Marks(all, List.of());
        places = MarkPlaces.of(file, marks);
        kept = new NoteStore(Workspace.openReadOnly(Files.createTempDirectory("marks"))).of(file.id());
        kept.set(marks);
        folder = Files.createTempDirectory("marks");
        workspace = Workspace.open(folder);
        saved = new NoteStore(workspace).of(file.id());
        saved.set(marks);
        workspace.saveNow();
        bytes = Files.readAllBytes(folder.resolve("notes").resolve(file.id() + ".json"));
    }

    /// Gives the disk free.
    @TearDown
    public void close() throws IOException {
        if (workspace != null) {
            workspace.close();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private Marks changed() {
        Mark one = marks.marks().get(++count % MARKS);
        return marks.with(one.noted("Changed " + count, NOW));
    }

    /// Finds all marks in the case as it was when they were made.
    @Benchmark
    public MarkPlaces open() {
        return MarkPlaces.of(file, marks);
    }

    /// What is marked in twelve blocks.
    @Benchmark
    public int inSight() {
        PlacedMarks placed = places.in(edition);
        int found = 0;
        for (int block = FIRST; block < FIRST + IN_SIGHT; block++) {
            found += placed.in(false, block).size();
        }
        return found;
    }

    /// The same by going through all marks.
    @Benchmark
    public long all() {
        return places.in(edition).all().stream()
                .filter(placed -> !placed.place().footnote())
                .filter(placed -> placed.place().block() >= FIRST && placed.place().block() < FIRST + IN_SIGHT)
                .count();
    }

    /// A note changes, and the marks are placed again.
    @Benchmark
    public MarkPlaces change() {
        return places.with(changed());
    }

    /// A note changes in the store, up to the thread that writes.
    @Benchmark
    public void keep() {
        if (kept != null) {
            kept.set(changed());
        }
    }

    /// The notes list with one color.
    @Benchmark
    public long filter() {
        return places.inOrder().stream()
                .filter(mark -> mark.color().filter(MarkColor.HOLDING::equals).isPresent())
                .count();
    }

    /// The same in no order.
    @Benchmark
    public long unordered() {
        return marks.marks().stream()
                .filter(mark -> mark.color().filter(MarkColor.HOLDING::equals).isPresent())
                .count();
    }

    /// A note changes and is on the disk, with its last good version: 15 MB twice.
    @Benchmark
    public void save() {
        if (saved != null && workspace != null) {
            saved.set(changed());
            workspace.saveNow();
        }
    }

    /// As many bytes, twice, each made certain.
    @Benchmark
    public void bytes() throws IOException {
        for (String name : List.of("one", "other")) {
            try (FileChannel channel = FileChannel.open(
                    folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
        }
    }

    /// The file is read as when the program starts.
    @Benchmark
    public Marks read() {
        try (Workspace reading = Workspace.openReadOnly(folder)) {
            return new NoteStore(reading).read(file.id());
        }
    }

    /// Runs it alone.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(MarksBench.class.getSimpleName()).build()).run();
    }
}
