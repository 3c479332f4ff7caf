package counterpoint.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guards of the house: which package may know which, and which third party lives in which room.
///
/// The table is that of `docs/architecture.md`; whoever changes one changes both.
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("counterpoint");

    /// What each package may import, in the order in which an opinion travels.
    private static final Map<String, Set<String>> MAY_IMPORT = table();

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("text", Set.of());
        table.put("language", Set.of("text"));
        table.put("opinion", Set.of("text", "language"));
        table.put("parse", Set.of("opinion", "language", "text"));
        table.put("edition", Set.of("opinion", "language", "text"));
        table.put("citation", Set.of("opinion", "language", "text"));
        table.put("authority", Set.of("citation", "opinion", "language", "text"));
        table.put("doctrine", Set.of("authority", "citation", "opinion", "language", "text"));
        table.put("compare", Set.of("doctrine", "authority", "citation", "opinion", "language", "text"));
        // Of compare only the treatments, which the reader names, too.
        table.put("note", Set.of("compare", "opinion", "text"));
        table.put("search",
                Set.of("note", "compare", "doctrine", "authority", "citation", "opinion", "language", "text"));
        table.put("workspace", Set.of());
        table.put("session", Set.of("workspace", "note", "opinion", "text"));
        table.put("correction", Set.of("session", "workspace", "note", "compare", "opinion", "text"));
        table.put("casefile", before("casefile", table));
        table.put("intake", before("intake", table));
        // Sets any text on pages; what is printed, export says.
        table.put("paper", Set.of());
        table.put("export", before("export", table));
        Set<String> shown = new TreeSet<>(before("ui", table));
        shown.remove("parse");
        table.put("ui", shown);
        Set<String> driven = new TreeSet<>(shown);
        driven.add("ui");
        table.put("cli", driven);
        return table;
    }

    private static Set<String> before(String name, Map<String, Set<String>> table) {
        Set<String> before = new TreeSet<>(table.keySet());
        before.remove(name);
        return before;
    }

    static List<String> packages() {
        return List.copyOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatStandsBeforeIt(String name) {
        String[] forbidden = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(name) && !MAY_IMPORT.getOrDefault(name, Set.of()).contains(other))
                .map(other -> "counterpoint." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("counterpoint." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("counterpoint."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_IMPORT.keySet()).containsAll(found);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("counterpoint.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src/main/java/counterpoint");
        try (Stream<Path> folders = Files.walk(sources)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(sources))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    /// What every feature of the window may use; all other packages of `ui` are features.
    private static final Set<String> SHARED_BY_FEATURES = Set.of("action", "model", "task", "text", "theme");

    static List<String> features() {
        return PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("counterpoint.ui."))
                .map(name -> name.split("\\.")[2])
                .filter(name -> !SHARED_BY_FEATURES.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("features")
    void featuresOfTheWindowDoNotKnowEachOther(String feature) {
        String[] others = features().stream()
                .filter(other -> !other.equals(feature))
                .map(other -> "counterpoint.ui." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("counterpoint.ui." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PROGRAM);
    }

    @Test
    void viewModelsKnowNoControl() {
        noClasses()
                .that()
                .resideInAPackage("counterpoint.ui.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    /// For readers who ask for reduced motion, and all others: what uses time waits, and nothing glides, fades or turns.
    @Test
    void nothingMovesByItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.animation\\.(.*Transition|Timeline|Interpolator|Key.*)(?<!PauseTransition)")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void thirdPartiesStayInTheirRooms(Room room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(room.homes().toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.guests())
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    record Room(String name, String guests, List<String> homes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        return Stream.of(
                room("JavaFX", "javafx..", "ui"),
                room("picocli", "picocli..", "cli"),
                room("Lucene's analysis", "org.apache.lucene.analysis..", "language", "search"),
                room("Lucene's index", "org.apache.lucene.index..", "search", "language"),
                room("Lucene's search", "org.apache.lucene.search..", "search", "language"),
                room("Jackson", "tools.jackson..", "workspace", "session", "correction", "casefile", "cli", "note",
                        "doctrine", "export", "text", "language"),
                room("ONNX Runtime", "ai.onnxruntime..", "language"),
                room("jsoup", "org.jsoup..", "text"),
                room("openhtmltopdf", "com.openhtmltopdf..", "export"),
                room("PDFBox", "org.apache.pdfbox..", "text", "export", "paper"),
                room("Apache POI", "org.apache.poi..", "text", "export"),
                room("the schemas of Word", "org.openxmlformats..", "export"),
                // PDFBox draws a page, to be looked at, with the platform's pen.
                room("Swing and AWT", "java.awt..", "ui", "paper"));
    }

    private static Room room(String name, String guests, String... homes) {
        return new Room(
                name, guests, Arrays.stream(homes).map(home -> "counterpoint." + home + "..").toList());
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Info|Data)")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineUsesStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("counterpoint.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|URLConnection)")
                .check(PROGRAM);
    }
}
