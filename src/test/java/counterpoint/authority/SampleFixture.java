package counterpoint.authority;

import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An excerpt of a real opinion with the citations that a careful reader marks in it.
///
/// `NAME.txt` (or `NAME.html`) is the excerpt as printed, `NAME.tsv` one citation a line, in the order printed: kind,
/// printed words, authority, pin, and further fields `p` plaintiff, `d` defendant, `y` year, `court`, `sig` signal,
/// `par` parenthetical, `h` history, `parallel`, `alt` other kinds that would be right too. A kind after `?` may be
/// marked or left out. Of the authority `-` means that the excerpt does not tell, `*` that it is not judged.
///
/// @param name of the files, without ending
/// @param from the case, as the first line of the table names it after `#`
/// @param source the excerpt
/// @param expected in the order printed
record SampleFixture(String name, String from, SourceText source, List<Expected> expected) {
    /// One citation as annotated.
    ///
    /// @param optional whether it may as well be left out
    /// @param raw where it stands in the excerpt
    /// @param more the further fields
    record Expected(
            String kind,
            boolean optional,
            String text,
            String authority,
            String pin,
            Span raw,
            Map<String, String> more) {
        boolean isOfKind(String found) {
            return kind.equals(found) || List.of(more.getOrDefault("alt", "").split(" ")).contains(found);
        }
    }

    /// All fixtures of a folder, by name.
    static List<SampleFixture> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(SampleFixture::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static SampleFixture read(Path table) {
        try {
            String name = table.getFileName().toString().replace(".tsv", "");
            Path html = table.resolveSibling(name + ".html");
            Path file = Files.exists(html) ? html : table.resolveSibling(name + ".txt");
            SourceText source = new SourceReader().read(file, file.getFileName().toString());
            List<String> lines = Files.readAllLines(table);
            String from = lines.getFirst().startsWith("# ") ? lines.getFirst().substring(2) : "";
            return new SampleFixture(name, from, source, expected(name, source.text(), lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Expected> expected(String name, String text, List<String> lines) {
        PrintedWords words = new PrintedWords(text);
        List<Expected> expected = new ArrayList<>();
        int end = 0;
        int start = -1;
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Map<String, String> more = cells.length > 4 ? fields(cells[4]) : Map.of();
            boolean inside = more.containsKey("parallel") || more.containsKey("within");
            Span at = words.find(cells[1], inside ? start + 1 : end);
            if (at == null) {
                throw new IllegalStateException(name + ": not printed there: " + cells[1]);
            }
            start = words.start();
            end = Math.max(end, words.end());
            boolean optional = cells[0].startsWith("?");
            expected.add(new Expected(
                    optional ? cells[0].substring(1) : cells[0], optional, cells[1], cells[2], cells[3], at, more));
        }
        return expected;
    }

    private static Map<String, String> fields(String cell) {
        Map<String, String> fields = new HashMap<>();
        for (String field : cell.split("; ")) {
            int equals = field.indexOf('=');
            fields.put(equals < 0 ? field : field.substring(0, equals), equals < 0 ? "" : field.substring(equals + 1));
        }
        return fields;
    }
}
