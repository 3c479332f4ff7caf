package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every text of every theme can be read: contrast by WCAG 2.2, success criteria 1.4.3 (4.5 to 1) and 1.4.6 (7 to 1).
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-cp-([a-z0-9-]+): #([0-9A-F]{6});");
    private static final List<String> GROUNDS = List.of("surface", "page", "chrome");
    private static final List<String> TINTS = List.of("majority-tint", "dissent-tint");

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5", "DARK, 4.5", "HIGH_CONTRAST, 7"})
    void everyTextStandsOutFromItsGround(Theme theme, double least) throws IOException {
        Map<String, Double> luminance = luminance(theme);
        List<String> weak = textPairs()
                .map(pair -> pair.line(contrast(luminance, pair)))
                .filter(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))) < least)
                .toList();
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 3", "DARK, 3", "HIGH_CONTRAST, 4.5"})
    void everyLineThatMeansSomethingStandsOut(Theme theme, double least) throws IOException {
        Map<String, Double> luminance = luminance(theme);
        List<String> weak = lines()
                .filter(pair -> contrast(luminance, pair) < least)
                .map(pair -> pair.line(contrast(luminance, pair)))
                .toList();
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void themesNameTheSameColors(Theme theme) throws IOException {
        assertThat(luminance(theme).keySet()).isEqualTo(luminance(Theme.LIGHT).keySet());
    }

    /// One color on another.
    private record Pair(String over, String ground) {
        String line(double contrast) {
            return "%.2f %s on %s".formatted(contrast, over, ground);
        }
    }

    private static Stream<Pair> textPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String ink : List.of("text", "ink", "ink2", "ink3")) {
            GROUNDS.forEach(ground -> pairs.add(new Pair(ink, ground)));
            TINTS.forEach(ground -> pairs.add(new Pair(ink, ground)));
            pairs.add(new Pair(ink, "sunk"));
        }
        List.of("text", "ink", "ink2", "ink3", "majority", "dissent", "ok", "warn")
                .forEach(words -> pairs.add(new Pair(words, "accent-tint")));
        IntStream.rangeClosed(1, 8).forEach(mark -> pairs.add(new Pair("text", "mark-" + mark)));
        for (String hue : List.of("majority", "dissent", "accent")) {
            GROUNDS.forEach(ground -> pairs.add(new Pair(hue, ground)));
            pairs.add(new Pair(hue, hue + "-tint"));
            pairs.add(new Pair("on-hue", hue));
        }
        for (String state : List.of("ok", "warn")) {
            GROUNDS.forEach(ground -> pairs.add(new Pair(state, ground)));
        }
        pairs.add(new Pair("surface", "ink"));
        return pairs.stream();
    }

    private static Stream<Pair> lines() {
        Stream<Pair> marks = IntStream.rangeClosed(1, 8).boxed().flatMap(mark -> Stream.concat(
                Stream.of(new Pair("mark-" + mark + "-line", "page")),
                IntStream.rangeClosed(1, 8).mapToObj(fill -> new Pair("mark-" + mark + "-line", "mark-" + fill))));
        return Stream.concat(marks, Stream.concat(
                Stream.of("ink2", "ink3", "warn", "hit", "accent")
                        .flatMap(line -> Stream.concat(Stream.of("page"), TINTS.stream())
                                .map(ground -> new Pair(line, ground))),
                Stream.of(
                        new Pair("majority", "majority-tint"), new Pair("dissent", "dissent-tint"),
                        new Pair("hit", "accent-tint"))));
    }

    private static double contrast(Map<String, Double> luminance, Pair pair) {
        double one = Objects.requireNonNull(luminance.get(pair.over()), pair.over());
        double other = Objects.requireNonNull(luminance.get(pair.ground()), pair.ground());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Map<String, Double> luminance(Theme theme) throws IOException {
        Map<String, Double> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(sheet(theme));
        while (matcher.find()) {
            int color = Integer.parseInt(matcher.group(2), 16);
            double red = 0.2126 * linear(color >> 16 & 0xFF);
            double green = 0.7152 * linear(color >> 8 & 0xFF);
            tokens.put(matcher.group(1), red + green + 0.0722 * linear(color & 0xFF));
        }
        return tokens;
    }

    private static String sheet(Theme theme) throws IOException {
        String name = theme.sheets().getFirst();
        String file = name.substring(name.lastIndexOf('/') + 1);
        try (InputStream sheet = Objects.requireNonNull(Theme.class.getResourceAsStream(file), file)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
