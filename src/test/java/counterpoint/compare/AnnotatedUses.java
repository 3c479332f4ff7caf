package counterpoint.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Paragraphs of a real majority and its dissent, or of one opinion alone, with the uses of authorities that a careful reader found in them.
///
/// @param sides the two, read as a decision is
/// @param uses how each uses what it cites, by the whole of its paragraphs here
record AnnotatedUses(SampleSides sides, List<Use> uses) {
    /// @param opinion `majority` or `dissent`
    /// @param authority the key
    /// @param treatment in the reader's words, `reads narrowly`
    record Use(String opinion, String authority, String treatment) {
    }

    /// The fixture `treatments/<name>.txt`.
    static AnnotatedUses of(String name) throws IOException {
        List<String> majority = new ArrayList<>();
        List<String> dissent = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        List<String> judges = new ArrayList<>();
        String part = "";
        for (String line : lines(name)) {
            if (line.equals("[uses]")) {
                part = "";
            } else if (line.startsWith("[")) {
                part = line.substring(1, line.length() - 1).split(" ")[0];
                judges.add(line.substring(line.indexOf(' ') + 1, line.length() - 1));
            } else if (part.equals("majority")) {
                majority.add(line);
            } else if (part.equals("dissent")) {
                dissent.add(line);
            } else {
                String[] fields = line.split(" \\| ");
                uses.add(new Use(fields[0], fields[1], fields[2]));
            }
        }
        return new AnnotatedUses(SampleSides.of(judges.getFirst(), majority, judges.getLast(), dissent), uses);
    }

    private static List<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AnnotatedUses.class.getResourceAsStream("/treatments/" + name + ".txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
