package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.correction.CaseCorrections;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.workspace.FailingDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCasesTest {
    private static final byte[] TEXT = "SYKES, Circuit Judge. The officers fled.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path workspace = Path.of("");

    private final FailingDisk disk = new FailingDisk();

    private OwnCases own() {
        return new OwnCases(workspace, disk);
    }

    private static CaseDescription.Source source(String file) {
        return new CaseDescription.Source(
                file,
                "Slip opinion",
                List.of(new CaseDescription.Printed(
                        "majority", Optional.of(OpinionKind.MAJORITY),
                        Optional.of(new Judge("Sykes", Optional.of("C.J."))))),
                Optional.of(new Fingerprint("a1", "b2")));
    }

    private static CaseDescription description() {
        Caption caption = new Caption(
                Optional.of("Ayers v. Benton"), Optional.of("20-17"), Optional.empty(), Optional.empty(),
                Optional.of(CourtDate.parse("2021-08-18")), List.of("10 F.4th 725"), List.of("Sykes"));
        return new CaseDescription(caption, List.of(source("slip.txt")));
    }

    private String add() throws NotSavedException {
        return own().add(
                description(), List.of(new OwnCases.Copy(source("slip.txt"), TEXT)), "Ayers v. Benton", _ -> false);
    }

    private List<String> files() throws IOException {
        if (!Files.exists(workspace)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(workspace)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> workspace.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCaseIsWrittenAsItIsReadAgain() throws IOException {
        assertThat(add()).isEqualTo("ayers-v-benton");

        Path folder = workspace.resolve("cases/ayers-v-benton");
        assertThat(new CaseJson().read(folder)).contains(description());
        assertThat(folder.resolve("slip.txt")).hasBinaryContent(TEXT);
        assertThat(files()).containsExactly("cases/ayers-v-benton/case.json", "cases/ayers-v-benton/slip.txt");
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        add();
        assertThat(add()).isEqualTo("ayers-v-benton-2");
        assertThat(own().add(description(), List.of(), "Smith v. Finkley", "smith-v-finkley"::equals))
                .isEqualTo("smith-v-finkley-2");
    }

    @Test
    void whicheverStepTheDiskRefusesNothingOfTheCaseIsThere() throws IOException {
        add();
        int steps = disk.steps().size();
        List<String> before = files();
        for (int step = 0; step < steps; step++) {
            disk.refuseFrom(disk.steps().size() + step);

            assertThatThrownBy(this::add)
                    .isInstanceOf(NotSavedException.class)
                    .hasMessageContaining("Ayers v. Benton could not be saved in " + workspace.resolve("cases"))
                    .hasMessageContaining("nothing was added");

            disk.refuseFrom(-1);
            assertThat(files()).filteredOn(file -> !file.contains("/.importing-")).isEqualTo(before);
            assertThat(new Library(List.of(workspace.resolve("cases"))).cases()).hasSize(1);
        }
    }

    @Test
    void whatAKilledImportLeftIsTakenAwayByTheNext() throws IOException {
        Path left = workspace.resolve("cases/.importing-999999999-1");
        Files.createDirectories(left);
        Files.write(left.resolve("slip.txt"), TEXT);
        assertThat(new Library(List.of(workspace.resolve("cases"))).cases()).isEmpty();

        add();

        assertThat(left).doesNotExist();
    }

    @Test
    void aWorkspaceOfANewerVersionIsLeftAlone() throws IOException {
        Files.writeString(workspace.resolve("workspace.json"), "{\"format\": 2}");

        assertThatThrownBy(this::add).hasMessageContaining("was made by a newer version of Counterpoint");
        assertThat(files()).containsExactly("workspace.json");
    }

    @Test
    void anotherEditionIsListedBehindTheFirstAndAllElseStays() throws IOException {
        add();
        Path description = workspace.resolve("cases/ayers-v-benton/case.json");
        Files.writeString(description, Files.readString(description).replaceFirst("\\{", "{\"remark\": \"mine\","));

        own().addSource("ayers-v-benton", new OwnCases.Copy(source("f4th.txt"), TEXT));

        assertThat(new CaseJson().read(description.resolveSibling("")).orElseThrow().sources())
                .containsExactly(source("slip.txt"), source("f4th.txt"));
        assertThat(Files.readString(description)).contains("\"remark\" : \"mine\"");
        assertThat(own().fileName("ayers-v-benton", "f4th.txt")).isEqualTo("f4th-2.txt");
    }

    @Test
    void anEditionThatCannotBeSavedLeavesTheCaseAsItWas() throws IOException {
        add();
        String before = Files.readString(workspace.resolve("cases/ayers-v-benton/case.json"));
        for (int step = 0; step < 4; step++) {
            disk.refuseFrom(disk.steps().size() + step);

            assertThatThrownBy(() -> own().addSource("ayers-v-benton", new OwnCases.Copy(source("f4th.txt"), TEXT)))
                    .isInstanceOf(NotSavedException.class);

            disk.refuseFrom(-1);
            assertThat(workspace.resolve("cases/ayers-v-benton/case.json")).hasContent(before);
        }
    }

    @Test
    void aRemovedCaseIsMovedAndCanComeBack() throws IOException {
        Library library = new Library(List.of(Path.of("opinions")), own(), _ -> CaseCorrections.NONE);
        add();
        Library.Entry entry = library.find("ayers-v-benton").orElseThrow();
        assertThat(library.isOwn(entry)).isTrue();

        Path removed = library.remove(entry);

        assertThat(removed).isEqualTo(workspace.resolve("removed/ayers-v-benton"));
        assertThat(removed.resolve("slip.txt")).hasBinaryContent(TEXT);
        assertThat(library.find("ayers-v-benton")).isEmpty();
        assertThat(library.isTaken("ayers-v-benton")).isTrue();
        Files.move(removed, workspace.resolve("cases/ayers-v-benton"));
        assertThat(library.find("ayers-v-benton")).contains(entry);
    }

    @Test
    void aCaseThatIsRemovedTwiceIsThereTwice() throws IOException {
        Library library = new Library(List.of(), own(), _ -> CaseCorrections.NONE);
        for (int i = 0; i < 2; i++) {
            add();
            library.remove(library.ownCase("ayers-v-benton").orElseThrow());
        }

        assertThat(files()).contains("removed/ayers-v-benton/slip.txt", "removed/ayers-v-benton-2/slip.txt");
    }

    @Test
    void aBundledCaseIsNotRemoved() {
        Library library = new Library(List.of(Path.of("opinions")), own(), _ -> CaseCorrections.NONE);
        Library.Entry smith = library.find("smith-v-finkley").orElseThrow();

        assertThat(library.isOwn(smith)).isFalse();
        assertThatThrownBy(() -> library.remove(smith))
                .hasMessage("Smith v. Finkley comes with the program, so it stays in the library.");
    }

    @Test
    void aCaseThatTheDiskDoesNotMoveStaysInTheLibrary() throws IOException {
        add();
        Library library = new Library(List.of(), own(), _ -> CaseCorrections.NONE);
        disk.refuse("No space left on device");

        assertThatThrownBy(() -> library.remove(library.ownCase("ayers-v-benton").orElseThrow())).hasMessage(
                "The case ayers-v-benton could not be removed (No space left on device); it is still in the library.");
        assertThat(library.ownCase("ayers-v-benton")).isPresent();
    }
}
