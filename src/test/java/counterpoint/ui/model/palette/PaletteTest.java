package counterpoint.ui.model.palette;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.session.KeptValue;
import counterpoint.session.PaletteHabits;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.palette.PaletteEntry.Kind;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {
    private final List<String> done = new ArrayList<>();

    private PaletteEntry entry(Kind kind, String words, String where) {
        return new PaletteEntry(kind, words, words, where, () -> done.add(words));
    }

    private static List<String> words(List<PaletteEntry> found) {
        return found.stream().map(PaletteEntry::words).toList();
    }

    private Palette palette() {
        return Palette.of(List.of(
                entry(Kind.ACTION, "Find in this column", ""),
                entry(Kind.CASE, "Medina v. Cram", "252 F.3d 1124"),
                entry(Kind.SECTION, "II Smith’s interaction with the officers", "Smith v. Finkley · Majority"),
                entry(Kind.AUTHORITY, "Crawford-El v. Britton", "523 U.S. 574"),
                entry(Kind.AUTHORITY, "Johnson v. Jones", "515 U.S. 304"),
                entry(Kind.DOCTRINE, "Johnson v. Jones bar", "")));
    }

    @Test
    void everyTypedWordBeginsAWord() {
        assertThat(words(palette().find("jo john", List.of())))
                .containsExactly("Johnson v. Jones", "Johnson v. Jones bar");
        assertThat(words(palette().find("ohnson", List.of()))).isEmpty();
        assertThat(words(palette().find("crawford-el", List.of()))).containsExactly("Crawford-El v. Britton");
        assertThat(words(palette().find("smith's OFFICERS", List.of())))
                .containsExactly("II Smith’s interaction with the officers");
    }

    @Test
    void placeAndKindAreSearchedTooButNamesComeFirst() {
        assertThat(words(palette().find("authority 515", List.of()))).containsExactly("Johnson v. Jones");
        List<PaletteEntry> found = Palette.of(List.of(
                entry(Kind.SECTION, "I Facts", "Medina v. Cram · Dissent"), entry(Kind.CASE, "Medina v. Cram", "")))
                .find("medina", List.of());
        assertThat(words(found)).containsExactly("Medina v. Cram", "I Facts");
    }

    @Test
    void whatWasUsedLatelyStandsFirstBeforeAnythingIsTyped() {
        assertThat(words(palette().find(" ", List.of("Johnson v. Jones bar", "Medina v. Cram"))))
                .startsWith("Johnson v. Jones bar", "Medina v. Cram", "Find in this column")
                .hasSize(6);
    }

    @Test
    void ofThousandsTheBestHundredAreListed() {
        Palette large = Palette.of(Stream.concat(
                IntStream.range(0, 20_000).mapToObj(at -> entry(Kind.SECTION, "Section " + at, "Case " + at % 40)),
                Stream.of(entry(Kind.CASE, "Seconds v. Sections", ""))).toList());
        assertThat(large.find("sec", List.of())).hasSize(100);
        assertThat(words(large.find("case 27 section 19987", List.of()))).containsExactly("Section 19987");
        assertThat(words(large.find("v sections", List.of()))).containsExactly("Seconds v. Sections");
    }

    @Test
    void whatStandsInCasesIsOfferedOnceAndOpens() {
        WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
        workbench.start();
        PaletteModel model = new PaletteModel(workbench, KeptValue.inMemory(PaletteHabits.NONE));
        model.begin(List.of(entry(Kind.ACTION, "Light theme", "")));

        model.typed().set("johnson v jones");
        assertThat(model.found().get().stream().filter(one -> one.kind() == Kind.AUTHORITY).map(PaletteEntry::words))
                .containsExactly("Johnson v. Jones");

        model.typed().set("smith finkley dissent opinion");
        PaletteEntry dissent = model.found().get().getFirst();
        assertThat(dissent.words()).isEqualTo("Dissent, Sykes, C.J.");
        model.go(dissent);
        assertThat(workbench.open().get().map(CaseEntry::id)).contains(BundledShelf.SMITH);

        model.typed().set("iv.a".replace(".", " ") + " smith majority section");
        model.go(model.found().get().getFirst());
        assertThat(workbench.model().orElseThrow().column(Column.LEFT).orElseThrow().destination().get()).isPresent();
        assertThat(workbench.trail().canGoBack().get()).isTrue();

        model.begin(List.of(entry(Kind.ACTION, "Light theme", "")));
        assertThat(model.found().get().get(1)).isEqualTo(dissent);
    }

    @Test
    void whatWasUsedStandsFirstAfterARestart(@TempDir Path folder) {
        List<PaletteEntry> offered = List.of(entry(Kind.ACTION, "Dark theme", ""),
                entry(Kind.ACTION, "Light theme", ""));
        WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
        try (Workspace workspace = Workspace.open(folder)) {
            PaletteModel model = new PaletteModel(workbench, KeptValue.paletteHabits(workspace));
            model.begin(offered);
            model.go(offered.getLast());
        } catch (WorkspaceInUseException inUse) {
            throw new AssertionError(inUse);
        }
        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            PaletteModel model = new PaletteModel(workbench, KeptValue.paletteHabits(workspace));
            model.begin(offered);
            assertThat(words(model.found().get())).startsWith("Light theme", "Dark theme");
        }
    }
}
