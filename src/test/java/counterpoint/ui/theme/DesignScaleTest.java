package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The window is set in few sizes and one rhythm, and only a theme names a color.
class DesignScaleTest {
    private static final Path SHEETS = Path.of("src/main/resources/counterpoint/ui");

    /// 10 for letters within a sign, 11 for what is said of something, 12 for lists and controls, 13 for words that are read,
    /// 14 and 15 for words of opinions, 17 for titles, 20 for an authority's name.
    private static final Set<String> SIZES = Set.of("10", "11", "12", "13", "14", "15", "17", "20");
    private static final Set<String> GAPS = Set.of("0", "2", "4", "6", "8", "12", "16", "20", "24");
    private static final Set<String> THEMES = Set.of("light.css", "dark.css", "high-contrast.css");

    private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([^;]+?)(?:px)?;");
    private static final Pattern GAP = Pattern.compile("-fx-(?:spacing|hgap|vgap): ([^;]+);");
    private static final Pattern PAINT = Pattern.compile(
            "-fx-(?:text-fill|fill|stroke|[a-z-]*background-color|[a-z-]*border-color|prompt-text-fill|highlight-fill"
                    + "|highlight-text-fill): ([^;]+);");
    private static final Pattern TOKENS = Pattern.compile(
            "(?:-cp-[a-z0-9-]+|transparent|null|linear-gradient\\(to right|\\)|[,\\s])*");

    @Test
    void lettersHaveSizesOfTheScaleOnly() throws IOException {
        assertThat(values(SIZE, value -> !SIZES.contains(value))).isEmpty();
    }

    @Test
    void whatStandsSideBySideHasGapsOfTheScaleOnly() throws IOException {
        assertThat(values(GAP, value -> !GAPS.contains(value))).isEmpty();
    }

    @Test
    void colorsComeByNameFromTheTheme() throws IOException {
        assertThat(values(PAINT, value -> !TOKENS.matcher(value).matches())).isEmpty();
    }

    private interface Wrong {
        boolean is(String value);
    }

    /// Where a sheet says something wrong, with what it says.
    private static List<String> values(Pattern pattern, Wrong wrong) throws IOException {
        List<String> found = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(SHEETS)) {
            for (Path sheet : files.filter(DesignScaleTest::isSheet).sorted().toList()) {
                for (String line : Files.readAllLines(sheet)) {
                    Matcher matcher = pattern.matcher(line);
                    while (matcher.find()) {
                        seen++;
                        if (wrong.is(matcher.group(1).strip())) {
                            found.add(sheet.getFileName() + ": " + matcher.group());
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
        return found;
    }

    private static boolean isSheet(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".css") && !THEMES.contains(name);
    }
}
